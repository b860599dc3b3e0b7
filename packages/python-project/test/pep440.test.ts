import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  admits,
  admitsPrereleases,
  compareVersions,
  parseSpecifiers,
  parseVersion,
} from '../src/pep440.ts';

const python = [process.env.PLANPROOF_PYTHON, 'python3'].find(
  (command) => command && spawnSync(command, ['-c', 'import packaging.specifiers']).status === 0,
);
const isAbsent = python === undefined && process.env.CI !== 'true';
const note = isAbsent
  ? ' (skipped: neither PLANPROOF_PYTHON nor python3 can import packaging)'
  : '';

const join = (parts: readonly string[]) => parts.join('');
const some = (...texts: string[]) => fc.constantFrom(...texts);
const number = some('0', '1', '2', '10', '01', '');
const separator = some('', '.', '-', '_');
const release = fc
  .array(some('0', '1', '2'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'));
const pre = fc
  .tuple(separator, some('a', 'b', 'rc', 'c', 'alpha', 'Beta', 'pre', 'preview'), separator, number)
  .map(join);
const post = fc.oneof(
  fc.tuple(separator, some('post', 'rev', 'r', 'POST'), separator, number).map(join),
  some('-1', '-2', '-'),
);
const dev = fc.tuple(separator, some('dev'), separator, number).map(join);
const local = fc.tuple(some('+'), some('1', 'abc', 'ABC', '1.2', 'x-1', 'x_01', '')).map(join);
const maybe = (part: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, part);
const version = fc
  .tuple(
    maybe(some('v', ' ')),
    maybe(some('1!', '0!')),
    release,
    maybe(pre),
    maybe(post),
    maybe(dev),
    maybe(local),
  )
  .map(join);
const operator = some('==', '!=', '>=', '<=', '<', '>', '~=', '===', '=', '^', '');
const clause = fc.tuple(operator, some('', ' '), version, maybe(some('.*', '.', ' '))).map(join);
const specifier = fc.oneof(
  { weight: 5, arbitrary: clause },
  fc.array(clause, { maxLength: 3 }).map((clauses) => clauses.join(',')),
);

describe.skipIf(isAbsent)(`packaging${note}`, () => {
  const versions = fc.sample(version, 400);
  const specifiers = fc.sample(specifier, 2_000);
  const readable = versions.flatMap((text) => parseVersion(text) ?? []);

  it('reads, orders and matches versions as we do', () => {
    const theirs = askPackaging({ versions, specifiers });
    expect(theirs.readable).toEqual(versions.map((text) => parseVersion(text) !== undefined));
    expect(theirs.orders).toEqual(
      readable.slice(1).map((after, index) => {
        const before = readable[index];
        return before === undefined ? 0 : compareVersions(before, after);
      }),
    );
    const differences = specifiers.flatMap((text, index) =>
      differencesOf(text, theirs.matches[index]),
    );
    expect(differences.slice(0, 10)).toEqual([]);
    expect(readable.length).toBeGreaterThan(200);
  });

  function differencesOf(text: string, theirs: Answer['matches'][number] | undefined): unknown[] {
    const parsed = parseSpecifiers(text);
    if (parsed.kind === 'unreadable' || !theirs) {
      return parsed.kind === 'unreadable' && theirs === null ? [] : [{ text, parsed, theirs }];
    }
    const ours = admitsPrereleases(parsed.specifiers);
    return [
      ...(ours === theirs.prereleases ? [] : [{ text, prereleases: ours }]),
      ...readable.flatMap((each, index) => {
        const isAdmitted = admits(parsed.specifiers, each, true);
        return isAdmitted === theirs.matches[index]
          ? []
          : [{ text, version: each.text, isAdmitted }];
      }),
    ];
  }
});

interface Answer {
  readonly readable: readonly boolean[];
  readonly orders: readonly number[];
  readonly matches: readonly ({ prereleases: boolean; matches: readonly boolean[] } | null)[];
}

function askPackaging(question: unknown): Answer {
  if (python === undefined)
    throw new Error('There is no Python with packaging; set PLANPROOF_PYTHON.');
  const script = fileURLToPath(new URL('../scripts/pep440.py', import.meta.url));
  const run = spawnSync(python, ['-B', script], {
    input: JSON.stringify(question),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const answer: Answer = JSON.parse(run.stdout);
  return answer;
}
