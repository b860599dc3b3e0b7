import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { cannotAsk, pythonNote, runPython } from './python/python.ts';
import { inputs, repository } from './sources.ts';

const FIELD = `
  /**
   * How often the plan is reviewed before work begins.
   *
   * @minimum 1
   * @maximum 9
   * @default 2
   */
  review_rounds?: integer | null;
`;

/** What tells the two forms of the file apart: it stands in one, and is out of bounds in the other. */
const GOOD = { id: 'FEAT-A1', name: 'A', review_rounds: 9 };
const BAD = { id: 'FEAT-A1', name: 'A', review_rounds: 10 };

const copy = mkdtempSync(join(tmpdir(), 'planproof-new-field-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** The parts of the repository that the command needs, with one more field in the types. */
beforeAll(() => {
  for (const path of [
    'LICENSE',
    'packages/codegen/src',
    'packages/schema/src',
    'packages/schema/package.json',
  ]) {
    mkdirSync(join(copy, path, '..'), { recursive: true });
    cpSync(join(repository, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  const file = join(copy, 'packages/schema/src/feature.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/\n {2}name: NonBlankText;\n/, (line) => line + FIELD),
  );
  execFileSync(process.execPath, [join(copy, 'packages/codegen/src/main.ts')]);
});

function read(path: string): string {
  return readFileSync(join(copy, path), 'utf8');
}

describe('a new field in a type, and `npm run generate`', () => {
  it('change what is made of its format, and nothing else', async () => {
    const before = await generate(inputs);
    const changed = [...before].flatMap(([path, text]) => (read(path) === text ? [] : [path]));
    expect(changed.sort()).toEqual([
      'apps/cli/src/generate/gen/python.ts',
      'apps/cli/src/generate/gen/types.ts',
      'packages/schema/schemas/feature.schema.json',
      'packages/schema/src/gen/feature.schema.ts',
      'packages/schema/src/gen/feature.validator.ts',
      'schemas/feature.schema.json',
      'schemas/planproof.d.ts',
      'schemas/python/planproof_models/feature.py',
    ]);
  });

  it('change the JSON Schema', () => {
    expect(JSON.parse(read('schemas/feature.schema.json')).properties.review_rounds).toEqual({
      description: 'How often the plan is reviewed before work begins.',
      type: ['integer', 'null'],
      minimum: 1,
      maximum: 9,
      default: 2,
    });
  });

  it('change the validator', () => {
    const program = `
import { check } from ${JSON.stringify(join(copy, 'packages/schema/src/gen/feature.validator.ts'))};
console.log(check(${JSON.stringify(GOOD)}), check(${JSON.stringify(BAD)}));`;
    const options = ['--input-type=module', '--eval', program];
    expect(execFileSync(process.execPath, options, { encoding: 'utf8' })).toBe('true false\n');
  });

  it.skipIf(cannotAsk)(`change the Python models, which stay clean${pythonNote}`, () => {
    const folder = join(copy, 'schemas/python');
    const program = `
from planproof_models import Feature
from pydantic import ValidationError
print(Feature(id="FEAT-A1", name="A").review_rounds, Feature(**${JSON.stringify(GOOD)}).review_rounds)
try:
    Feature(**${JSON.stringify(BAD)})
except ValidationError as error:
    print(error.errors()[0]["type"])
`;
    const { stdout, stderr } = runPython(['-c', program], '', folder);
    expect([stdout, stderr]).toEqual(['2 9\nless_than_equal\n', '']);
    const format = ['-m', 'ruff', 'format', '--no-cache', '--check', '--quiet', folder];
    expect(runPython(format)).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
