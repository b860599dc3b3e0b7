import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../cli/src/commands/index.ts';
import { tokenize } from '../../cli/src/words.ts';
import { writtenPages } from '../src/site/site.ts';
import { wordsOf } from '../src/terminal/words.ts';
import { Workspace } from '../src/terminal/workspace.ts';
import type { Sample } from '../src/written/sample.ts';
import { samplesOf } from '../src/written/written-page.ts';
import { builtPages } from './built-site.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
/** The generated package of Python models. */
const models = join(app, '../../schemas/python');
const shared = process.env.PLANPROOF_SHARED;
const isRequired = process.env.CI === 'true';

interface PlacedSample extends Sample {
  /** Where it stands: `tools/ sample 2`. */
  readonly name: string;
}

const samples = writtenPages().flatMap((page) => {
  return samplesOf(page).map((sample, at): PlacedSample => {
    return { ...sample, name: `${page.address} sample ${at + 1}` };
  });
});

const inLanguage = (language: string) => samples.filter((sample) => sample.language === language);

it('every sample is in a language that is run or checked', () => {
  const known = ['console', 'file', 'yaml', 'markdown', 'sh', 'ts', 'python'];
  expect(samples.filter(({ language }) => !known.includes(language))).toEqual([]);
});

it('each TypeScript sample shows what it prints', () => {
  const shown = inLanguage('ts').map(({ name }) => builtPages.get(name.split(' ')[0] ?? ''));
  expect(shown.length).toBeGreaterThan(0);
  for (const page of shown) expect(page).toContain('It prints:');
});

describe('YAML', () => {
  it.each(inLanguage('yaml'))('$name is YAML', ({ text }) => {
    expect(() => parse(text)).not.toThrow();
  });

  const withSchema = inLanguage('yaml').filter(({ schema }) => schema !== undefined);
  const note =
    shared === undefined ? ' (skipped: PLANPROOF_SHARED does not lead to the schemas)' : '';
  const unknown = shared === undefined;
  it.skipIf(unknown).each(withSchema)(`$name is a $schema${note}`, ({ schema, text }) => {
    const file = join(shared ?? '', 'public-schemas', `${schema}.json`);
    const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
    const hooks = join(shared ?? '', 'public-schemas/pre-commit-hooks.json');
    ajv.addSchema(
      JSON.parse(readFileSync(hooks, 'utf8')),
      'https://json.schemastore.org/pre-commit-hooks.json',
    );
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('commands of planproof in samples of other tools', () => {
  const lines = samples
    .filter(({ language }) => ['yaml', 'sh'].includes(language))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/(?:npx --yes |entry: |^)(planproof .*)$/gm)].map(([, line = '']) => ({
        name,
        line,
      })),
    );

  it('are there', () => expect(lines.length).toBeGreaterThan(2));

  it.each(lines)('$line is one that it takes', ({ line }) => {
    const [, name = '', ...words] = wordsOf(line);
    const command = commands.find((each) => each.name === name);
    expect(command?.read(tokenize(words, command.options)).kind).toBe('run');
  });
});

describe('programs around the command', () => {
  const bin = mkdtempSync(join(tmpdir(), 'planproof-docs-bin-'));
  const launcher = join(app, '../cli/bin/planproof.js');
  mkdirSync(bin, { recursive: true });
  const start = `exec "${process.execPath}" "${launcher}"`;
  writeFileSync(join(bin, 'planproof'), `#!/bin/sh\n${start} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\n${start} "$@"\n`, { mode: 0o755 });
  afterAll(() => rmSync(bin, { recursive: true }));

  const runIn = (project: string | undefined, program: string, args: readonly string[]) => {
    using workspace = new Workspace(project);
    return spawnSync(program, args, {
      cwd: workspace.path,
      encoding: 'utf8',
      env: { PATH: `${bin}${delimiter}${process.env.PATH}`, PYTHONPATH: models },
    });
  };

  it.each(inLanguage('sh'))('$name runs in a shell, whatever the check ends with', ({ text }) => {
    expect(runIn('clean', 'sh', ['-c', text]).stdout).toContain('The plans can run.');
    expect(runIn('task-db-003', 'sh', ['-c', text]).stdout).toContain('Mend the plans first.');
    expect(runIn(undefined, 'sh', ['-c', text]).stdout).toContain('could not be checked.');
  });

  const python = [process.env.PLANPROOF_PYTHON, 'python3'].find(
    (command) => command && spawnSync(command, ['-c', 'import pydantic, yaml']).status === 0,
  );
  const skipped = python === undefined && !isRequired;
  const note = skipped
    ? ' (skipped: no PLANPROOF_PYTHON or python3 imports pydantic and yaml)'
    : '';
  it.skipIf(skipped).each(inLanguage('python'))(`$name prints what it says${note}`, (sample) => {
    const { stdout, stderr } = runIn(sample.project, python ?? '', ['-B', '-c', sample.text]);
    expect(stderr).toBe('');
    const said = [...sample.text.matchAll(/^# prints: (.*)$/gm)].map(([, line]) => line);
    expect(said).not.toEqual([]);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(said));
  });
});
