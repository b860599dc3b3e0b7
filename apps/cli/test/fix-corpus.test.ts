import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRuleCode, ruleByCode } from '@planproof/lint';
import type { Report } from '@planproof/schema';
import { comments, parseSource } from '@planproof/yaml-source';
import { describe, expect, it } from 'vitest';
import { planproof } from './planproof.ts';
import { scratch } from './scratch.ts';

const corpus = join(process.env.PLANPROOF_SHARED ?? '', 'corpus');
const isThere = process.env.PLANPROOF_SHARED !== undefined && existsSync(corpus);

const python = process.env.PLANPROOF_PYTHON ?? 'python3';
const hasPyYaml = spawnSync(python, ['-c', 'import yaml']).status === 0;

describe.skipIf(!isThere)('real feature files (PLANPROOF_SHARED names their folder)', () => {
  it.each([[[]], [['--unsafe']]])('are better and whole after fix %j', (options) => {
    const before = read(corpus);
    const cwd = fixedCorpus(options);
    const after = read(cwd);
    expect(total(after.codes)).toBeLessThan(total(before.codes));
    const grown = [...after.codes].filter(
      ([code, count]) => isAboutForm(code) && count > (before.codes.get(code) ?? 0),
    );
    expect(grown).toEqual([]);
    expect(after.comments).toEqual(before.comments);
    fix(cwd, options);
    expect(read(cwd).texts).toEqual(after.texts);
  });

  it.skipIf(!hasPyYaml && process.env.CI !== 'true').each([[[]], [['--unsafe']]])(
    'load in PyYAML after fix %j as they did before (PLANPROOF_PYTHON, or python3, has it)',
    (options) => {
      expect(loadable(fixedCorpus(options))).toEqual(loadable(corpus));
    },
  );
});

function fixedCorpus(options: readonly string[]): string {
  const folder = scratch();
  cpSync(corpus, folder, { recursive: true });
  fix(folder, options);
  return folder;
}

/** What there is to know of the files of a folder. */
interface Corpus {
  readonly texts: ReadonlyMap<string, string>;
  /** The comments of each file, sorted. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
  /** How many findings there are of each code. */
  readonly codes: ReadonlyMap<string, number>;
}

function read(folder: string): Corpus {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { stdout } = planproof(['--format=json', '--no-project', ...names], { cwd: folder });
  const report: Report = JSON.parse(stdout);
  const codes = new Map<string, number>();
  for (const { code } of report.files.flatMap((file) => file.diagnostics)) {
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const commentsOf = new Map([...texts].map(([name, text]) => [name, commentsIn(text)]));
  return { texts, comments: commentsOf, codes };
}

function commentsIn(text: string): string[] {
  const source = parseSource(text);
  if (source.kind !== 'document') return [];
  return comments(source)
    .map((comment) => comment.text)
    .sort();
}

function fix(folder: string, options: readonly string[]): void {
  const { code } = planproof(['fix', '--no-project', ...options, '.'], { cwd: folder });
  expect(code).toBe(1);
}

function total(codes: ReadonlyMap<string, number>): number {
  return [...codes.values()].reduce((sum, count) => sum + count, 0);
}

function isAboutForm(code: string): boolean {
  return isRuleCode(code) && ['source', 'structure'].includes(ruleByCode[code].group);
}

/** Which of the files PyYAML loads. */
function loadable(folder: string): unknown {
  const { stdout, stderr } = spawnSync(python, ['-c', LOAD_ALL, folder], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const LOAD_ALL = `
import json, pathlib, sys, yaml

def loads(path):
    try:
        yaml.safe_load(path.read_bytes())
        return True
    except Exception:
        return False

root = pathlib.Path(sys.argv[1])
print(json.dumps({str(path.relative_to(root)): loads(path) for path in sorted(root.rglob("*.yaml"))}))
`;
