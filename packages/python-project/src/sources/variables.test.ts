import { expect, test } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readSources } from './read-sources.ts';

const cases: readonly [name: string, source: string, ...expected: string[]][] = [
  [
    'plain reads',
    'import os\na = os.environ["A"]\nb = os.getenv("B", "x") or os.environ.get(\'C\')\n',
    'A 2',
    'B 3',
    'C 3',
  ],
  [
    'strings and comments',
    'import os\n"""os.environ["A"]"""\n# os.environ["B"]\nx = "os.getenv(\'C\')" + os.getenv("D")\n',
    'D 4',
  ],
  ['another environ', 'import os\nx = request.environ["A"]\ny = my_getenv("B")\n'],
  ['without the module', 'x = os.environ["A"]\n'],
  [
    'beside a connection',
    'import os\nfrom sqlalchemy import create_engine\nNAME = "A"\nx = os.environ[NAME]\n',
    'A 4',
  ],
  [
    'settings',
    'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    model_config = {"env_prefix": "X_"}\n    a: str\n    b: int = 1\n    c = 2\n',
    'X_A 4',
    'X_B 5',
  ],
  ['an unclosed string', 'import os\nx = """ os.environ["A"]\n'],
  ['an escaped quote', 'import os\nx = "\\"" + os.environ["A"]\n', 'A 2'],
];

test.each(cases)('%s', (_name, source, ...expected) => {
  const { variables } = readSources(memoryFiles({ 'a.py': source }), ['']);
  expect(variables.map(({ name, place }) => `${name} ${place.range.start.line}`)).toEqual(expected);
});
