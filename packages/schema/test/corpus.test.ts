import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type ProblemKind, validateFeature } from '../src/index.ts';

const KINDS: Readonly<Record<ProblemKind, true>> = {
  'unknown-field': true,
  'missing-field': true,
  'wrong-type': true,
  'invalid-value': true,
  'out-of-range': true,
  'invalid-format': true,
};

const shared = process.env.PLANPROOF_SHARED;
if (shared === undefined) {
  console.warn('PLANPROOF_SHARED is not set: the validators are not tried on real feature files.');
}

/** Real feature files, with the findings that an independent program expects: pairs of code and path. */
describe.skipIf(shared === undefined)('real feature files', () => {
  const corpus = join(shared ?? '', 'corpus');
  const expected: Record<string, [string, string][]> =
    shared === undefined ? {} : JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'));

  it.each(Object.entries(expected))('%s', (file, findings) => {
    const structural = findings.filter(([code]) => Object.hasOwn(KINDS, code));
    expect(problemsIn(readFileSync(join(corpus, file), 'utf8'))).toEqual(
      structural.map(([code, path]) => `${code} ${path}`).sort(),
    );
  });
});

function problemsIn(text: string): string[] {
  const validation = validateFeature(parse(text));
  const problems = validation.ok ? [] : validation.problems;
  return problems.map(({ kind, path }) => `${kind} ${path.join('/')}`).sort();
}

/** A file that is no YAML has no structure to report on. */
function parse(text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (error instanceof YAMLException) return { id: 'FEAT-A', name: error.message };
    throw error;
  }
}
