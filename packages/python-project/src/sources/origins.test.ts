import { describe, expect, test } from 'vitest';
import { origins } from './origins.fixture.ts';

const head = `import os
from sqlalchemy import create_engine, make_url, URL
from sqlalchemy.ext.asyncio import create_async_engine
`;

describe('a URL in one file', () => {
  const cases: readonly [name: string, source: string, ...expected: string[]][] = [
    ['a subscript', 'create_engine(os.environ["A"])', 'A'],
    ['get', 'create_engine(os.environ.get("A", "sqlite://"))', 'A'],
    ['getenv', 'create_engine(url=os.getenv("A"))', 'A'],
    ['a default that is read', 'create_engine(os.getenv("A", os.getenv("B")))', 'A,B'],
    ['or', 'create_engine(os.getenv("A") or os.environ["B"])', 'A,B'],
    ['or plain text', 'create_engine(os.getenv("A") or "sqlite://")', 'A'],
    ['a name', 'url = os.getenv("A")\ncreate_engine(url)', 'A'],
    ['a name of a name', 'NAME = "A"\nurl = os.environ[NAME]\ncreate_engine(url)', 'A'],
    ['the last of several', 'url = "x"\nurl = os.getenv("A")\ncreate_engine(url)\nurl = "y"', 'A'],
    ['text', 'create_engine("postgresql" "://" + "h/d")', 'literal postgresql://h/d'],
    ['str', 'create_engine(str(make_url(os.environ["A"])))', 'A'],
    ['strip', 'create_engine((os.getenv("A") or "").strip())', 'A'],
    [
      'a fallback',
      'url = os.getenv("A")\nif not url:\n    url = "sqlite://"\ncreate_engine(url)',
      'A',
    ],
    [
      'a fallback that is read',
      'url = os.getenv("A")\nif url is None:\n    url = os.environ["B"]\ncreate_engine(url)',
      'A,B',
    ],
    [
      'a refusal of nothing',
      'url = os.getenv("A")\nif not url:\n    raise ValueError("no")\ncreate_engine(url)',
      'A',
    ],
    [
      'try',
      'try:\n    url = os.environ["A"]\nexcept KeyError:\n    url = "sqlite://"\ncreate_engine(url)',
      'A',
    ],
    [
      'in the environment',
      'if "A" in os.environ:\n    url = os.environ["A"]\nelse:\n    url = "sqlite://"\ncreate_engine(url)',
      'A',
    ],
    [
      'another configuration',
      'if os.getenv("CI"):\n    url = "sqlite://"\nelse:\n    url = os.environ["A"]\ncreate_engine(url)',
      'A | opaque',
    ],
    [
      'replace',
      'create_engine(os.environ["A"].replace("postgres://", "postgresql://"))',
      'A | postgres:// >* postgresql://',
    ],
    ['replace once', 'create_engine(os.environ["A"].replace("a", "b", 1))', 'A | a > b'],
    [
      'replace with a prefix',
      'u = os.environ["A"]\nif u.startswith("postgres://"):\n    u = u.replace("postgres://", "postgresql://", 1)\ncreate_engine(u)',
      'A | postgres:// > postgresql:// ?postgres://',
    ],
    [
      'and there',
      'u = os.getenv("A")\nif u and u.startswith("postgres://"):\n    u = u.replace("postgres://", "postgresql://", 1)\ncreate_engine(u)',
      'A | postgres:// > postgresql:// ?postgres://',
    ],
    [
      'no driver in it',
      'u = os.environ["A"]\nif "+asyncpg" not in u:\n    u = u.replace("postgresql://", "postgresql+asyncpg://")\ncreate_engine(u)',
      'A | postgresql:// >* postgresql+asyncpg://',
    ],
    [
      'a prefix and no other',
      'u = os.environ["A"]\nif u.startswith("postgresql://") and not u.startswith("postgresql+"):\n    u = u.replace("postgresql://", "postgresql+psycopg://", 1)\ncreate_engine(u)',
      'A | postgresql:// > postgresql+psycopg:// ?postgresql://',
    ],
    [
      'one prefix after another',
      'u = os.environ["A"]\nif u.startswith("postgres://"):\n    u = u.replace("postgres://", "postgresql://", 1)\nif u.startswith("postgresql://"):\n    u = u.replace("postgresql://", "postgresql+asyncpg://", 1)\ncreate_engine(u)',
      'A | postgres:// > postgresql:// ?postgres:// | postgresql:// > postgresql+asyncpg:// ?postgresql://',
    ],
    [
      'either prefix',
      'u = os.environ["A"]\nif u.startswith("postgres://"):\n    u = u.replace("postgres://", "postgresql://", 1)\nelif u.startswith("postgresql://"):\n    u = u.replace("postgresql://", "postgresql+asyncpg://", 1)\ncreate_engine(u)',
      'A | postgresql:// > postgresql+asyncpg:// ?postgresql:// | postgres:// > postgresql:// ?postgres://',
    ],
    [
      'a prefix cut off',
      'u = os.environ["A"]\nif u.startswith("postgres://"):\n    u = "postgresql+asyncpg://" + u[len("postgres://"):]\ncreate_engine(u)',
      'A | postgres:// > postgresql+asyncpg:// ?postgres://',
    ],
    [
      'removeprefix',
      'u = os.environ["A"]\ncreate_engine("postgresql+asyncpg://" + u.removeprefix("postgresql://"))',
      'A | require postgresql:// | postgresql:// > postgresql+asyncpg:// ?postgresql://',
    ],
    [
      'split',
      'create_engine("postgresql+asyncpg://" + os.environ["A"].split("://", 1)[1])',
      'A | driver postgresql+asyncpg',
    ],
    [
      'split in an f-string',
      'u = os.environ["A"]\ncreate_engine(f"postgresql+asyncpg://{u.split(\'://\')[1]}")',
      'A | driver postgresql+asyncpg',
    ],
    [
      'a number cut off',
      'create_engine("postgresql+asyncpg://" + os.environ["A"][13:])',
      'A | opaque',
    ],
    [
      're.sub',
      'import re\ncreate_engine(re.sub(r"^postgresql:", "postgresql+asyncpg:", os.environ["A"]))',
      'A | postgresql: > postgresql+asyncpg: ?postgresql:',
    ],
    [
      're.sub of more',
      'import re\ncreate_engine(re.sub(r"^\\w+:", "x:", os.environ["A"]))',
      'A | opaque',
    ],
    [
      'make_url and set',
      'create_engine(make_url(os.environ["A"]).set(drivername="postgresql+asyncpg"))',
      'A | driver postgresql+asyncpg',
    ],
    ['set of something else', 'create_engine(make_url(os.environ["A"]).set(database="x"))', 'A'],
    [
      'urlparse and _replace',
      'from urllib.parse import urlparse\ncreate_engine(urlparse(os.environ["A"])._replace(scheme="postgresql+asyncpg").geturl())',
      'A | driver postgresql+asyncpg',
    ],
    [
      'put together of its own parts',
      'from urllib.parse import urlparse\np = urlparse(os.environ["A"])\ncreate_engine(f"postgresql+asyncpg://{p.username}:{p.password}@{p.hostname}:{p.port}{p.path}")',
      'A | driver postgresql+asyncpg',
    ],
    [
      'a driver in it that becomes another',
      'u = os.environ["A"]\nif "+asyncpg" in u:\n    u = u.replace("+asyncpg", "+psycopg2")\ncreate_engine(u)',
      'A | +asyncpg >* +psycopg2',
    ],
    [
      'parts in several texts',
      "create_engine(f\"postgresql://{os.getenv('U')}:x@\" f\"{os.getenv('H')}:{os.getenv('P')}/d\")",
      'parts postgresql U,H,P',
    ],
    [
      'a server and a database',
      "create_engine(f\"{os.getenv('A')}/{os.getenv('B')}\")",
      'A,B | opaque',
    ],
    [
      'a required prefix',
      'u = os.environ["A"]\nif not u.startswith("postgresql://"):\n    raise ValueError(u)\ncreate_engine(u)',
      'A | require postgresql://',
    ],
    [
      'two required prefixes',
      'u = os.environ["A"]\nif not u.startswith(("postgresql://", "postgres://")):\n    raise ValueError(u)\ncreate_engine(u)',
      'A | require postgresql:// postgres://',
    ],
    [
      'a required scheme',
      'from urllib.parse import urlparse\nu = os.environ["A"]\nif urlparse(u).scheme != "postgresql":\n    raise ValueError(u)\ncreate_engine(u)',
      'A | require postgresql://',
    ],
    [
      'passed over for another',
      'u = os.getenv("A", "")\nif u.startswith("postgres://"):\n    url = u\nelse:\n    url = "sqlite://"\ncreate_engine(url)',
      'A | require postgres://',
    ],
    [
      'a refusal that is not followed',
      'u = os.environ["A"]\nif check(u):\n    raise ValueError(u)\ncreate_engine(u)',
      'A | opaque',
    ],
    [
      'sqlite aside',
      'u = os.environ["A"]\nif u.startswith("sqlite"):\n    u = u + "?x=1"\ncreate_engine(u)',
      'A',
    ],
    [
      'parts',
      "create_engine(f\"postgresql+asyncpg://{os.getenv('U')}:{os.getenv('P')}@h/d\")",
      'parts postgresql+asyncpg U,P',
    ],
    [
      'parts with format',
      'create_engine("postgresql://{}:{u}@h/d".format(os.getenv("H"), u=os.getenv("U")))',
      'parts postgresql H,U',
    ],
    [
      'parts with %',
      'create_engine("postgresql://%s:%s@h/d" % (os.getenv("U"), os.getenv("P")))',
      'parts postgresql U,P',
    ],
    [
      'parts with URL.create',
      'create_engine(URL.create("postgresql+psycopg", host=os.getenv("H"), port=int(os.getenv("P"))))',
      'parts postgresql+psycopg H,P',
    ],
    [
      'parts with a scheme that is read',
      "create_engine(f\"{os.getenv('S')}://{os.getenv('H')}/d\")",
      'parts - S,H',
    ],
    ['a database of its own', 'create_engine(os.environ["A"] + "_test")', 'A | opaque'],
    [
      'an unknown function',
      'from company import clean\ncreate_engine(clean(os.environ["A"]))',
      'A | opaque',
    ],
    [
      'a function',
      'def clean(u):\n    return u.replace("a", "b", 1)\ncreate_engine(clean(os.environ["A"]))',
      'A | a > b',
    ],
    [
      'a function with branches',
      'def clean(u: str) -> str:\n    if not u:\n        return ""\n    if u.startswith("postgresql+asyncpg://"):\n        return u\n    if u.startswith("postgresql://"):\n        return u.replace("postgresql://", "postgresql+asyncpg://", 1)\n    return u\ncreate_engine(clean(os.environ["A"]))',
      'A | postgresql:// > postgresql+asyncpg:// ?postgresql://',
    ],
    [
      'two values of a function',
      'def f():\n    return os.environ["A"], {}\nurl, args = f()\ncreate_engine(url)',
      'A',
    ],
    [
      'a pair taken for one',
      'def f():\n    return os.environ["A"], {}\ncreate_engine(f())',
      'unknown',
    ],
    ['a parameter', 'def make(url):\n    return create_engine(url)\nmake(os.environ["A"])', 'A'],
    [
      'a parameter of a parameter',
      'def make(url):\n    return create_engine(url)\ndef run(u):\n    make(url=u)\nrun(os.environ["A"])',
      'A',
    ],
    [
      'a default parameter',
      'def make(url=os.getenv("A")):\n    return create_engine(url)\nmake()',
      'A',
    ],
    [
      'a parameter nobody gives',
      'def make(url="sqlite://"):\n    return create_engine(url)',
      'unknown',
    ],
    [
      'an attribute',
      'class Database:\n    def __init__(self, url):\n        self._url = url\n    def engine(self):\n        return create_engine(self._url)\nDatabase(os.environ["A"])',
      'A',
    ],
    [
      'a class of constants',
      'class Config:\n    URL = os.getenv("A")\ncreate_engine(Config.URL)',
      'A',
    ],
    [
      'a dataclass',
      'from dataclasses import dataclass, field\n@dataclass\nclass C:\n    url: str = field(default_factory=lambda: os.environ["A"])\ncreate_engine(C().url)',
      'A',
    ],
    ['a table', 'c = {"db": {"url": os.environ["A"]}}\ncreate_engine(c["db"]["url"])', 'A'],
    ['a loop', 'for url in urls:\n    create_engine(url)', 'unknown'],
    ['a name that goes in a circle', 'a = b\nb = a\ncreate_engine(a)', 'unknown'],
    [
      'no import that runs',
      'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from x import url\nelse:\n    url = os.environ["A"]\ncreate_engine(url)',
      'A',
    ],
  ];
  test.each(cases)('%s', (_name, source, ...expected) => {
    expect(origins({ 'app.py': `${head}${source}\n` })).toEqual(expected);
  });
});

describe('conditions around a call', () => {
  const read = 'u = os.environ["A"]\n';
  const cases: readonly [name: string, source: string, ...expected: string[]][] = [
    [
      'SQLite aside',
      `${read}if u.startswith("sqlite"):\n    create_engine(u, connect_args={})\nelse:\n    create_engine(u)`,
      'A',
    ],
    [
      'SQLite aside, by text',
      `${read}if "sqlite" in u:\n    create_engine(u, connect_args={})\nelse:\n    create_engine(u)`,
      'A',
    ],
    [
      'SQLite before',
      `def f(u):\n    if u.startswith("sqlite"):\n        return create_engine(u, connect_args={})\n    return create_engine(u)\nf(os.environ["A"])`,
      'A',
    ],
    [
      'by the driver',
      `${read}if u.startswith("postgresql+asyncpg://"):\n    create_async_engine(u)\nelse:\n    create_engine(u)`,
      'A | require postgresql+asyncpg://',
      'A | (postgresql+asyncpg:// ? require  : same)',
    ],
    [
      'by the driver in it',
      `${read}if "asyncpg" in u:\n    create_async_engine(u)\nelse:\n    create_engine(u)`,
      'A | require postgresql+asyncpg',
      'A | (asyncpg in url ? require  : same)',
    ],
    [
      'by the driver before',
      `def f(u):\n    if u.startswith("postgresql+asyncpg://"):\n        return create_async_engine(u)\n    return create_engine(u)\nf(os.environ["A"])`,
      'A | require postgresql+asyncpg://',
      'A | (postgresql+asyncpg:// ? require  : same)',
    ],
    [
      'by something unknown',
      `${read}if is_async(u):\n    create_async_engine(u)\nelse:\n    create_engine(u)`,
      'A | opaque',
      'A | opaque',
    ],
    ['that there is one', `${read}if u and enabled:\n    create_engine(u)`, 'A'],
    [
      'that there is no engine',
      `engine = None\ndef f():\n    global engine\n    if engine is None:\n        engine = create_engine(os.environ["A"])`,
      'A',
    ],
    [
      'of something else',
      `${read}if debug:\n    create_engine(u, echo=True)\nelse:\n    create_engine(u)`,
      'A',
      'A',
    ],
  ];
  test.each(cases)('%s', (_name, source, ...expected) => {
    expect(origins({ 'app.py': `${head}${source}\n` })).toEqual(expected);
  });
});

test('of two ways, neither is taken for both', () => {
  const source = `${head}u = os.environ["A"]
if u.startswith("postgresql://"):
    u, args = company_options(u)
elif u.startswith("mysql://"):
    u = u.replace("mysql://", "mysql+asyncmy://", 1)
else:
    raise ValueError(u)
create_async_engine(u)
`;
  expect(origins({ 'app.py': source })).toEqual(['A | opaque']);
});

test('settings of one machine that are imported last', () => {
  const files = {
    'settings.py':
      'import os\nURL = os.environ["A"]\ntry:\n    from local import *\nexcept ImportError:\n    pass\n',
    'local.py': 'URL = "sqlite://"\n',
    'db.py': 'import settings\nfrom sqlalchemy import create_engine\ncreate_engine(settings.URL)\n',
  };
  expect(origins(files)).toEqual(['A | opaque']);
});

describe('what may have become something else', () => {
  const cases: readonly [name: string, source: string, expected: string][] = [
    [
      'a name that a function binds',
      'url = "sqlite://"\ndef configure():\n    global url\n    url = os.environ["A"]\ndef f():\n    create_engine(url)',
      'A | opaque',
    ],
    [
      'a table that is updated',
      'c = {"url": "sqlite://"}\nc.update(load())\ncreate_engine(c["url"])',
      'unknown',
    ],
    [
      'an attribute that is assigned',
      'class S:\n    url = "sqlite://"\ns = S()\ns.url = os.environ["A"]\ndef f(s: S):\n    create_engine(s.url)',
      'A | opaque',
    ],
  ];
  test.each(cases)('%s', (_name, source, expected) => {
    expect(origins({ 'app.py': `${head}${source}\n` })).toEqual([expected]);
  });
});

describe('settings', () => {
  const settings = `from pydantic_settings import BaseSettings, SettingsConfigDict
from pydantic import AliasChoices, BaseModel, Field, PostgresDsn, computed_field, field_validator, model_validator, validator
from sqlalchemy import create_engine
`;
  const cases: readonly [name: string, source: string, ...expected: string[]][] = [
    [
      'a field',
      'class S(BaseSettings):\n    database_url: str\ncreate_engine(S().database_url)',
      'DATABASE_URL',
    ],
    [
      'a prefix',
      'class S(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="app_")\n    url: str\ns = S()\ncreate_engine(s.url)',
      'APP_URL',
    ],
    [
      'an inner class',
      'class S(BaseSettings):\n    url: str\n    class Config:\n        env_prefix = "APP_"\ncreate_engine(S().url)',
      'APP_URL',
    ],
    [
      'an alias',
      'class S(BaseSettings):\n    url: str = Field(alias="db_url")\ncreate_engine(S().url)',
      'DB_URL',
    ],
    [
      'several aliases',
      'class S(BaseSettings):\n    url: str = Field("x", validation_alias=AliasChoices("A", "B"))\ncreate_engine(S().url)',
      'A,B',
    ],
    [
      'env',
      'class S(BaseSettings):\n    url: str = Field(..., env="A")\ncreate_engine(S().url)',
      'A',
    ],
    [
      'case',
      'class S(BaseSettings):\n    model_config = SettingsConfigDict(case_sensitive=True)\n    url: str\ncreate_engine(S().url)',
      'url',
    ],
    [
      'nested',
      'class D(BaseModel):\n    url: str\nclass S(BaseSettings):\n    model_config = SettingsConfigDict(env_nested_delimiter="__")\n    db: D\ncreate_engine(S().db.url)',
      'DB__URL',
    ],
    [
      'nested settings',
      'class D(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="PG_")\n    url: str\nclass S(BaseSettings):\n    db: D = Field(default_factory=D)\ncreate_engine(S().db.url)',
      'PG_URL',
    ],
    [
      'a cached function',
      'from functools import lru_cache\nclass S(BaseSettings):\n    url: str\n@lru_cache\ndef get():\n    return S()\ncreate_engine(get().url)',
      'URL',
    ],
    [
      'a base class',
      'class B(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="B_")\nclass S(B):\n    url: str\ncreate_engine(S().url)',
      'B_URL',
    ],
    [
      'a secret',
      'class S(BaseSettings):\n    url: str\ncreate_engine(S().url.get_secret_value())',
      'URL',
    ],
    [
      'a property',
      'class S(BaseSettings):\n    url: str\n    @property\n    def sync(self):\n        return self.url.replace("+asyncpg", "")\ncreate_engine(S().sync)',
      'URL | +asyncpg >* ',
    ],
    [
      'parts',
      'class S(BaseSettings):\n    HOST: str\n    USER: str\n    @computed_field\n    @property\n    def uri(self) -> PostgresDsn:\n        return PostgresDsn.build(scheme="postgresql+psycopg", username=self.USER, host=self.HOST)\ncreate_engine(str(S().uri))',
      'parts postgresql+psycopg USER,HOST',
    ],
    [
      'a validator that puts together',
      'class S(BaseSettings):\n    HOST: str\n    URI: str | None = None\n    @validator("URI", pre=True)\n    def build(cls, v, values):\n        if isinstance(v, str):\n            return v\n        return PostgresDsn.build(scheme="postgresql", host=values.get("HOST"))\ncreate_engine(S().URI)',
      'URI',
    ],
    [
      'a validator that rewrites',
      'class S(BaseSettings):\n    url: str\n    @field_validator("url")\n    @classmethod\n    def fix(cls, v: str) -> str:\n        if v.startswith("postgres://"):\n            v = v.replace("postgres://", "postgresql+asyncpg://", 1)\n        return v\ncreate_engine(S().url)',
      'URL | postgres:// > postgresql+asyncpg:// ?postgres://',
    ],
    [
      'a validator that refuses',
      'class S(BaseSettings):\n    url: str\n    @field_validator("url")\n    def check(cls, v):\n        if not v.startswith("postgresql://"):\n            raise ValueError("no")\n        return v\ncreate_engine(S().url)',
      'URL | require postgresql://',
    ],
    [
      'a validator of a model',
      'class S(BaseSettings):\n    url: str = ""\n    host: str\n    @model_validator(mode="after")\n    def build(self):\n        if not self.url:\n            self.url = f"postgresql://{self.host}/x"\n        return self\ncreate_engine(S().url)',
      'URL',
    ],
    [
      'what it is made with',
      'class S(BaseSettings):\n    url: str\ncreate_engine(S(url="sqlite://").url)',
      'literal sqlite://',
    ],
    [
      'a model that is handed the URL',
      'import os\nclass D(BaseModel):\n    url: str\nd = D(url=os.environ["A"])\ncreate_engine(d.url)',
      'A',
    ],
    [
      'a parameter of its type',
      'class S(BaseSettings):\n    url: str\ndef make(settings: S):\n    return create_engine(settings.url)',
      'URL',
    ],
  ];
  test.each(cases)('%s', (_name, source, ...expected) => {
    expect(origins({ 'app.py': `${settings}${source}\n` })).toEqual(expected);
  });
});

describe('other readers of the environment', () => {
  const cases: readonly [name: string, source: string, ...expected: string[]][] = [
    ['decouple', 'from decouple import config\ncreate_engine(config("A", default="x"))', 'A'],
    [
      'environs',
      'from environs import Env\nenv = Env()\nenv.read_env()\ncreate_engine(env.str("A"))',
      'A',
    ],
    [
      'a prefix of environs',
      'from environs import Env\nenv = Env()\nwith env.prefixed("X_"):\n    url = env("A")\ncreate_engine(url)',
      'X_A',
    ],
    [
      'starlette',
      'from starlette.config import Config\nconfig = Config(".env")\ncreate_engine(config("A", cast=str))',
      'A',
    ],
    [
      'dynaconf',
      'from dynaconf import Dynaconf\nsettings = Dynaconf(envvar_prefix="APP")\ncreate_engine(settings.database_url)',
      'APP_DATABASE_URL',
    ],
    ['an alias of the environment', 'from os import environ as e\ncreate_engine(e["A"])', 'A'],
  ];
  test.each(cases)('%s', (_name, source, ...expected) => {
    const text = `from sqlalchemy import create_engine\n${source}\n`;
    expect(origins({ 'app.py': text })).toEqual(expected);
  });
});

describe('a URL across files', () => {
  const cases: readonly [name: string, files: Record<string, string>, ...expected: string[]][] = [
    [
      'an import',
      {
        'config.py': 'import os\nURL = os.getenv("A")',
        'db.py': 'from config import URL\nfrom sqlalchemy import create_engine\ncreate_engine(URL)',
      },
      'A',
    ],
    [
      'a package',
      {
        'app/__init__.py': '',
        'app/config.py': 'import os\nURL = os.getenv("A")',
        'app/db/__init__.py': '',
        'app/db/session.py':
          'from ..config import URL\nfrom sqlalchemy import create_engine\ncreate_engine(URL)',
      },
      'A',
    ],
    [
      'src',
      {
        'src/app/__init__.py': '',
        'src/app/config.py': 'import os\nURL = os.getenv("A")',
        'tests/test_db.py':
          'from app import config\nfrom sqlalchemy import create_engine\ncreate_engine(config.URL)',
      },
      'A',
    ],
    [
      'handed on',
      {
        'app/__init__.py': 'from .config import url as URL',
        'app/config.py': 'import os\nurl = os.getenv("A")',
        'db.py': 'import app\nfrom sqlalchemy import create_engine\ncreate_engine(app.URL)',
      },
      'A',
    ],
    [
      'a star',
      {
        'config.py': 'import os\nURL = os.getenv("A")',
        'db.py': 'from config import *\nfrom sqlalchemy import create_engine\ncreate_engine(URL)',
      },
      'A',
    ],
    [
      'imports in a circle',
      {
        'a.py': 'from b import x\nfrom sqlalchemy import create_engine\ncreate_engine(x)',
        'b.py': 'from a import x',
      },
      'unknown',
    ],
    [
      'callers elsewhere',
      {
        'db.py':
          'from sqlalchemy import create_engine\ndef make(url):\n    return create_engine(url)',
        'main.py': 'import os\nfrom db import make\nmake(os.environ["A"])',
        'tests/test_db.py': 'from db import make\nmake("sqlite://")',
      },
      'A',
    ],
    [
      'a set option of Alembic',
      {
        'alembic/env.py':
          'import os\nfrom alembic import context\nfrom sqlalchemy import engine_from_config\nconfig = context.config\nconfig.set_main_option("sqlalchemy.url", os.environ["A"].replace("%", "%%"))\nengine_from_config(config.get_section(config.config_ini_section, {}), prefix="sqlalchemy.")',
        'alembic.ini': '[alembic]\nsqlalchemy.url = driver://user:pass@localhost/dbname\n',
      },
      'A',
    ],
    [
      'the file of Alembic',
      {
        'alembic/env.py':
          'from alembic import context\nfrom sqlalchemy import engine_from_config\nengine_from_config(context.config.get_section("alembic"))',
        'alembic.ini': '[alembic]\nsqlalchemy.url = sqlite:///x.db\n',
      },
      'literal sqlite:///x.db',
    ],
    [
      'an entry of a section',
      {
        'alembic/env.py':
          'import os\nfrom alembic import context\nfrom sqlalchemy import engine_from_config\nc = context.config.get_section("alembic")\nc["sqlalchemy.url"] = os.environ["A"]\nengine_from_config(c)',
      },
      'A',
    ],
    [
      'no folder of the project for a library',
      {
        'alembic/__init__.py': '',
        'redis/__init__.py': '',
        'a.py': 'import os, redis\nredis.from_url(os.environ["A"])',
      },
      'A',
    ],
  ];
  test.each(cases)('%s', (_name, files, ...expected) => {
    expect(origins(files)).toEqual(expected);
  });
});

describe('shapes of real projects', () => {
  const cases: readonly [name: string, files: Record<string, string>, ...expected: string[]][] = [
    [
      'a class that is made from the environment',
      {
        'a.py':
          'import os, asyncpg\nfrom dataclasses import dataclass\n@dataclass\nclass C:\n    host: str\n    user: str\n    @classmethod\n    def from_env(cls):\n        return cls(host=os.getenv("H"), user=os.getenv("U"))\n    @property\n    def dsn(self):\n        return f"postgresql://{self.user}@{self.host}/d"\nc = C.from_env()\nasyncpg.create_pool(c.dsn)',
      },
      'parts postgresql U,H',
    ],
    [
      'one of two objects',
      {
        'a.py':
          'import os\nfrom dataclasses import dataclass\nfrom sqlalchemy import create_engine\n@dataclass\nclass C:\n    url: str\ndef make():\n    if os.getenv("CI"):\n        return C(url="sqlite://")\n    return C(url=os.environ["A"])\ncreate_engine(make().url)',
      },
      'A | opaque',
    ],
    [
      'a manager that rewrites its parameter',
      {
        'db.py':
          'from sqlalchemy.ext.asyncio import create_async_engine\nclass Manager:\n    def __init__(self, url: str):\n        if url.startswith("postgresql://"):\n            url = url.replace("postgresql://", "postgresql+asyncpg://", 1)\n        self.engine = create_async_engine(url)',
        'main.py': 'import os\nfrom db import Manager\nmanager = Manager(os.environ["A"])',
      },
      'A | postgresql:// > postgresql+asyncpg:// ?postgresql://',
    ],
    [
      'one table in another',
      {
        'a.py':
          'import os\nfrom sqlalchemy import URL, create_engine\nCOMMON = {"host": os.getenv("H"), "username": os.getenv("U")}\ndef urls():\n    a = {**COMMON, "drivername": "postgresql+asyncpg"}\n    b = dict(COMMON, drivername="postgresql+psycopg2")\n    return URL.create(**a), URL.create(**b)\nfirst, second = urls()\ncreate_engine(first)\ncreate_engine(second)',
      },
      'parts postgresql+asyncpg H,U',
      'parts postgresql+psycopg2 H,U',
    ],
    [
      'parts unless there is a URL',
      {
        'a.py':
          'import os\nfrom psycopg_pool import ConnectionPool\nURI = f"postgresql://{os.getenv(\'U\')}@{os.getenv(\'H\')}/d"\nif os.getenv("URI"):\n    URI = os.getenv("URI")\nConnectionPool(URI)',
      },
      'URI',
    ],
    [
      'settings with a stub for when they cannot be imported',
      {
        'app/config.py':
          'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    DATABASE_URL: str\nsettings = S()',
        'app/db.py':
          'import os\nfrom sqlalchemy import create_engine\ntry:\n    from app.config import settings\nexcept Exception:\n    class _S:\n        DATABASE_URL = os.getenv("DATABASE_URL", "sqlite://")\n    settings = _S()\ncreate_engine(settings.DATABASE_URL)',
      },
      'DATABASE_URL',
    ],
    [
      'a query that is cut off',
      {
        'a.py':
          'import os\nfrom sqlalchemy import create_engine\nu = os.environ["A"]\nif "sslmode" in u:\n    u = u.split("?")[0]\ncreate_engine(u)',
      },
      'A | (sslmode in url ? query : same)',
    ],
    [
      'a function that gives nothing for nothing',
      {
        'a.py':
          'import os\nfrom sqlalchemy import create_engine\ndef fix(url: str | None) -> str | None:\n    if not url:\n        return None\n    if url.startswith("postgres://"):\n        return url.replace("postgres://", "postgresql+asyncpg://", 1)\n    if url.startswith("postgresql://"):\n        url = url.replace("postgresql://", "postgresql+asyncpg://", 1)\n    return url\ncreate_engine(fix(os.getenv("A")))',
      },
      'A | postgres:// > postgresql+asyncpg:// ?postgres:// | postgresql:// > postgresql+asyncpg:// ?postgresql://',
    ],
    [
      'an option of Alembic that is set if there is one',
      {
        'alembic/env.py':
          'import os\nfrom alembic import context\nfrom sqlalchemy import engine_from_config\nconfig = context.config\nurl = os.environ.get("A", "")\nif url:\n    config.set_main_option("sqlalchemy.url", url.replace("+asyncpg", "").replace("+aiosqlite", ""))\nengine_from_config(config.get_section(config.config_ini_section))',
        'alembic.ini': '[alembic]\nsqlalchemy.url = sqlite:///x.db',
      },
      'A | +asyncpg >*  | +aiosqlite >* ',
    ],
    [
      'an option of Alembic that other code sets',
      {
        'alembic/env.py':
          'from alembic import context\nfrom sqlalchemy import engine_from_config\nengine_from_config(context.config.get_section("alembic"))',
        'alembic.ini': '[alembic]\nsqlalchemy.url = sqlite:///x.db',
        'app.py': 'def run(config, url):\n    config.set_main_option("sqlalchemy.url", url)',
      },
      'unknown',
    ],
    [
      'databases of Django by another name',
      {
        'settings.py':
          'import os, dj_database_url\nDATABASES = {\n    "url": dj_database_url.parse(str(os.getenv("A")), conn_max_age=600),\n}\nDATABASES["default"] = DATABASES["url"]',
      },
      'A',
      'A',
    ],
    [
      'a condition for Django',
      {
        'settings.py':
          'import environ\nenv = environ.Env()\nif env.bool("USE_SQLITE"):\n    DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}\nelse:\n    DATABASES = {"default": env.db()}',
      },
      'DATABASE_URL | opaque',
    ],
    [
      'a class of Flask that sets the option again',
      {
        'config.py':
          'import os\nimport flask_sqlalchemy\nclass Config:\n    SQLALCHEMY_DATABASE_URI = "postgresql://h/d"\n    def __init__(self):\n        url = os.environ.get("A")\n        if url:\n            self.SQLALCHEMY_DATABASE_URI = url',
      },
      'A | opaque',
    ],
    [
      'a class of Flask with a condition',
      {
        'config.py':
          'import os\nimport flask_sqlalchemy\nclass Config:\n    URL = os.getenv("A", "sqlite://")\n    if URL.startswith("postgres://"):\n        URL = URL.replace("postgres://", "postgresql://", 1)\n    SQLALCHEMY_DATABASE_URI = URL',
      },
      'A | postgres:// > postgresql:// ?postgres://',
    ],
    [
      'a table of Flask',
      {
        'config.py':
          'import os\nimport flask_sqlalchemy\noptions = {"SQLALCHEMY_DATABASE_URI": os.environ["A"]}\ndef create_app(app):\n    app.config.from_mapping(**options)',
      },
      'A',
    ],
    [
      'a star on a condition',
      {
        'settings.py':
          'import os\nif os.getenv("PROD"):\n    from prod import *\nelse:\n    from dev import *',
        'prod.py': 'import os\nURL = os.environ["A"]',
        'dev.py': 'import os\nURL = os.environ["B"]',
        'db.py':
          'from settings import URL\nfrom sqlalchemy import create_engine\ncreate_engine(URL)',
      },
      'B | opaque',
    ],
    [
      'fields of pydantic 1',
      {
        'a.py':
          'from pydantic import BaseSettings\nfrom sqlalchemy import create_engine\nclass S(BaseSettings):\n    url: str\n    class Config:\n        fields = {"url": {"env": "A"}}\ncreate_engine(S().url)',
      },
      'A',
    ],
    [
      'an optional model',
      {
        'a.py':
          'from pydantic_settings import BaseSettings, SettingsConfigDict\nfrom pydantic import BaseModel\nfrom sqlalchemy import create_engine\nclass D(BaseModel):\n    host: str\n    @property\n    def url(self):\n        return f"postgresql://{self.host}/d"\nclass S(BaseSettings):\n    model_config = SettingsConfigDict(env_nested_delimiter="__", env_prefix="APP_")\n    db: D | None = None\ns = S()\ncreate_engine(s.db.url)',
      },
      'parts postgresql APP_DB__HOST',
    ],
    [
      'a driver that is required',
      {
        'a.py':
          'import os\nfrom sqlalchemy.ext.asyncio import create_async_engine\nu = os.environ["A"]\nif "+asyncpg" not in u:\n    raise RuntimeError("async driver wanted")\ncreate_async_engine(u)',
      },
      'A | require postgresql+asyncpg',
    ],
    [
      'two variables of one database',
      {
        'a.py':
          'from pydantic_settings import BaseSettings\nfrom sqlalchemy import create_engine\nclass S(BaseSettings):\n    DATABASE_URL: str = ""\n    DATABASE_URL_SYNC: str = ""\n    @property\n    def sync(self):\n        url = self.DATABASE_URL_SYNC or self.DATABASE_URL\n        if not url:\n            raise ValueError("one of them")\n        return url\ncreate_engine(S().sync)',
      },
      'DATABASE_URL_SYNC,DATABASE_URL',
    ],
  ];
  test.each(cases)('%s', (_name, files, ...expected) => {
    expect(origins(files)).toEqual(expected);
  });
});
