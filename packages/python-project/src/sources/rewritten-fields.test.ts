import { expect, test } from 'vitest';
import { origins } from './origins.fixture.ts';

const settings = (fields: string, imports = '') => `${imports}
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
${fields.replace(/^(?=.)/gm, '    ')}
settings = Settings()
`;

const engine = `from sqlalchemy import create_engine
from config import settings
create_engine(settings.url)
`;

const replaced = 'URL | postgresql:// > postgresql+asyncpg://';
const replacement = '.replace("postgresql://", "postgresql+asyncpg://", 1)';

const cases: readonly [name: string, config: string, expected: string, more?: string][] = [
  [
    'a default that reads the same variable',
    settings(`url: str = os.getenv("URL")${replacement}`, 'import os'),
    'URL',
  ],
  [
    'a check of the type around all others',
    settings(
      `url: str
@field_validator("url")
def fix(cls, v):
    if isinstance(v, str):
        if v.startswith("postgresql://"):
            return v${replacement}
    return v`,
      'from pydantic import field_validator',
    ),
    `${replaced} ?postgresql://`,
  ],
  [
    'a validator of all fields that returns early',
    settings(
      `url: str | None = None
host: str = "h"
@model_validator(mode="after")
def fill(self):
    if self.url:
        return self
    self.url = f"postgresql+asyncpg://{self.host}/d"
    return self`,
      'from pydantic import model_validator',
    ),
    'URL',
  ],
  [
    'a validator before all fields',
    settings(
      `url: str
@model_validator(mode="before")
@classmethod
def fix(cls, values):
    values["url"] = values["url"]${replacement}
    return values`,
      'from pydantic import model_validator',
    ),
    replaced,
  ],
  [
    'several methods that run when the object is made',
    settings(
      `url: str
def __init__(self, **kwargs):
    super().__init__(**kwargs)
    self.url = self.url${replacement}
def model_post_init(self, context):
    self.url = self.url.replace("+asyncpg", "+psycopg")`,
    ),
    `${replaced} | +asyncpg >* +psycopg`,
  ],
  [
    'a validator in the annotation',
    settings(
      'url: Annotated[str, BeforeValidator(fix)]',
      `from typing import Annotated
from pydantic import BeforeValidator
def fix(v):
    return v${replacement}`,
    ),
    replaced,
  ],
  [
    'a validator in a type with a name',
    settings(
      'url: Url',
      `from typing import Annotated
from pydantic import AfterValidator
def fix(v):
    return v${replacement}
Url = Annotated[str, AfterValidator(fix)]`,
    ),
    replaced,
  ],
  [
    'a validator in the annotation that is no function of the project',
    settings(
      'url: Annotated[str, AfterValidator(fix)]',
      'from typing import Annotated\nfrom pydantic import AfterValidator\nfrom company import fix',
    ),
    'URL | opaque',
  ],
  [
    'an assignment behind the making',
    `${settings('url: str')}settings.url = settings.url${replacement}\n`,
    replaced,
  ],
  [
    'an assignment in the function that makes it',
    `${settings('url: str').replace('settings = Settings()\n', '')}def get():
    s = Settings()
    s.url = s.url${replacement}
    return s
settings = get()
`,
    replaced,
  ],
  [
    'an assignment by name',
    `${settings('url: str')}setattr(settings, "url", fix(settings.url))\n`,
    'URL | opaque',
  ],
  [
    'an assignment in another file',
    settings('url: str'),
    'URL | opaque',
    'from config import settings\nsettings.url = fix(settings.url)\n',
  ],
];

test.each(cases)('%s', (_name, config, expected, more) => {
  const files = { 'config.py': config, 'db.py': engine, ...(more && { 'start.py': more }) };
  expect(origins(files)).toEqual([expected]);
});

test('a test may assign what it likes', () => {
  const files = {
    'config.py': settings('url: str'),
    'db.py': engine,
    'tests/test_db.py': 'from config import settings\nsettings.url = "sqlite://"\n',
  };
  expect(origins(files)).toEqual(['URL']);
});

test('a loop that is broken off', () => {
  const source = `import os
from sqlalchemy import create_engine
url = os.environ["URL"]
for prefix in ("postgres://", "postgresql://"):
    if url.startswith(prefix):
        url = "postgresql+asyncpg://" + url[len(prefix):]
        break
create_engine(url)
`;
  expect(origins({ 'db.py': source })).toEqual(['URL | opaque']);
});
