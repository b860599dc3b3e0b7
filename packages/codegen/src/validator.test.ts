import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { inputs } from '../test/sources.ts';
import { formats } from './formats.ts';
import { generate } from './generate.ts';
import { validatorModule } from './validator.ts';

let files = new Map<string, string>();
beforeAll(async () => {
  files = await generate(inputs);
});

describe.each(formats)('the $name validator', ({ name }) => {
  const module = () => files.get(`packages/schema/src/gen/${name}.validator.ts`) ?? '';

  it('says in its first line where it comes from', () => {
    expect(module()).toMatch(
      new RegExp(`^// Generated from packages/schema/src/${name}.ts by \`npm run generate\``),
    );
  });

  it('imports nothing but types', () => {
    expect(module()).not.toMatch(/\brequire\(|\bimport\(|^import (?!type )/m);
  });

  it('does not copy the list of errors', () => {
    expect(module()).not.toContain('.concat(');
  });

  it('runs where nothing is installed', () => {
    expect(runAlone(module(), '[check({}), check(null), check.errors.length]')).toEqual([
      name === 'config',
      false,
      1,
    ]);
  });
});

it('holds the parts of Ajv that a keyword needs', async () => {
  const [format] = formats;
  if (format === undefined) throw new Error('there are no formats');
  const module = await validatorModule(format, { type: 'string', minLength: 2 });
  expect(runAlone(module, "[check('ab'), check('\u{1F600}')]")).toEqual([true, false]);
});

/** The value of an expression in a folder that holds the validator and nothing else. */
function runAlone(validator: string, expression: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'planproof-validator-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'validator.mjs'), stripTypeScriptTypes(validator));
  const program = `
    import { check } from './validator.mjs';
    console.log(JSON.stringify(${expression}));
  `;
  writeFileSync(join(folder, 'main.mjs'), program);
  return JSON.parse(
    execFileSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' }),
  );
}
