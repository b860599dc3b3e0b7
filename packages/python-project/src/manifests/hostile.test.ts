import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryFiles } from '../memory-files.fixture.ts';
import { readRequirements } from './read-requirements.ts';

const names = [
  'pyproject.toml',
  'requirements.txt',
  'setup.cfg',
  'setup.py',
  'Pipfile',
  'environment.yml',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile.lock',
  'Dockerfile',
  'Makefile',
  'tox.ini',
  'noxfile.py',
  '.github/workflows/ci.yml',
];

const pieces =
  '[project] [[package]] [tool.poetry] [dependency-groups] name dependencies dynamic = [ ] { } " \' """ , : ; # \\ - -r -e . .[x] $( $ {{ }} ' +
  '{% __proto__ constructor asyncpg >=1 ^2 @ https://x#egg=y %(x)s install_requires setup( ) ** + RUN pip install uv sync --extra on: run: | > & * << ' +
  '[testenv] deps dependencies: pip: include-group';
const token = fc.constantFrom(
  ...pieces.split(' '),
  '\n',
  '\r\n',
  '\n  ',
  '\t',
  '\uFEFF',
  '\0',
  '💥',
);
const text = fc.array(token, { maxLength: 40 }).map((each) => each.join(' '));
const files = fc.dictionary(fc.constantFrom(...names, '__proto__/requirements.txt'), text, {
  noNullPrototype: true,
});

it('says what is wrong with any text, and throws for none', () => {
  fc.assert(
    fc.property(files, (texts) => {
      const { requirements, problems } = readRequirements(memoryFiles(texts));
      for (const { place } of [...requirements, ...problems]) {
        const { start, end } = place.range;
        const source = texts[place.file] ?? '';
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(source.length);
        expect(place.text).not.toMatch(/[\r\n]/);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});
