import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

import { parseSource, type SourceDocument } from '../src/index.ts';
import { isSameData } from '../src/same-data.ts';
import { sharedFolder, skipNote } from './shared-data.ts';
import { wrongSpans } from './span-property.ts';
import { type SuiteCase, suiteCases } from './suite-cases.ts';
import { suiteTree } from './suite-tree.ts';

const folder = sharedFolder('yaml-test-suite');
const cases = folder === undefined ? [] : suiteCases(folder);

const TWO_DOCUMENTS = (test: SuiteCase) =>
  test.tree.filter((line) => line.startsWith('+DOC')).length > 1;

/** Where the reader differs from the suite. A case here that starts to agree fails, too. */
const UNLIKE_THE_SUITE: Readonly<Record<string, string>> = {
  'ZYU8-2': 'js-yaml refuses a %YAML directive with two versions, which the suite lets pass',
};

const COMPLEX_KEY =
  '`yaml` writes a key that is a collection anew, this package names it as it is written';

/** Where the data differs from what the `yaml` package makes of the same text. */
const UNLIKE_YAML: Readonly<Record<string, string>> = {
  '2XXW': '`yaml` makes a Set of !!set, which the core schema has not',
  '565N': '`yaml` decodes !!binary, which the core schema has not',
  J7PZ: '`yaml` makes a Map of !!omap, which the core schema has not',
  '4FJ6': COMPLEX_KEY,
  '6BFJ': COMPLEX_KEY,
  '6PBE': COMPLEX_KEY,
  '9MMW': COMPLEX_KEY,
  KK5P: COMPLEX_KEY,
  LX3P: COMPLEX_KEY,
  M2N8: COMPLEX_KEY,
  'M2N8-1': COMPLEX_KEY,
  M5DY: COMPLEX_KEY,
  RZP5: COMPLEX_KEY,
  SBG9: COMPLEX_KEY,
  V9D5: COMPLEX_KEY,
  X38W: COMPLEX_KEY,
  XW4D: COMPLEX_KEY,
};

/** Where a span alone does not give the value. */
const UNLIKE_ALONE: Readonly<Record<string, string>> = {
  '2XXW': UNLIKE_YAML['2XXW'] ?? '',
  '565N': UNLIKE_YAML['565N'] ?? '',
  J7PZ: UNLIKE_YAML.J7PZ ?? '',
  '6CK3': 'the tag means something only with its %TAG directive',
  CC74: 'the tag means something only with its %TAG directive',
  U3C3: 'the tag means something only with its %TAG directive',
  Z9M4: 'the tag means something only with its %TAG directive',
};

function differenceFromSuite(test: SuiteCase): string | undefined {
  const source = parseSource(test.text);
  if (test.fails || TWO_DOCUMENTS(test))
    return source.kind === 'unreadable' ? undefined : 'is read, and should not be';
  if (source.kind === 'unreadable') return `is not read: ${source.problem.message}`;
  const wanted = test.tree
    .filter((line) => !/^[-+](?:STR|DOC)/.test(line))
    .map((line) => line.replace(/ <[^>]*>/, ''));
  const tree = suiteTree(source);
  const index = tree.findIndex((line, at) => line !== wanted[at]);
  if (index >= 0 || tree.length !== wanted.length)
    return `${tree[index]} stands for ${wanted[index]}`;
  const sameJson =
    test.json === undefined || isSameData(source.value ?? null, JSON.parse(test.json));
  return sameJson ? undefined : `the data is ${JSON.stringify(source.value)}`;
}

function differenceFromYaml(document: SourceDocument): string | undefined {
  const other = parseDocument(document.text, {
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (other.errors.length > 0) return `\`yaml\` refuses it: ${other.errors[0]?.message}`;
  const value = other.toJS();
  return isSameData(document.value ?? null, value) ? undefined : JSON.stringify(value);
}

function expectKnown(difference: string | undefined, known: string | undefined): void {
  if (known === undefined) expect(difference).toBeUndefined();
  else expect(difference, 'agrees now: take it off the list').toBeDefined();
}

describe.skipIf(folder === undefined)(`the YAML test suite${skipNote(folder)}`, () => {
  it('is there as a whole', () => {
    expect(cases.length).toBeGreaterThan(400);
  });

  it.each(cases)('$id is read as the suite says', (test) => {
    expectKnown(differenceFromSuite(test), UNLIKE_THE_SUITE[test.id]);
  });

  it.each(cases.filter((test) => !test.fails && !TWO_DOCUMENTS(test)))(
    '$id has the data that yaml finds',
    (test) => {
      const source = parseSource(test.text);
      if (source.kind === 'unreadable') expect(UNLIKE_THE_SUITE).toHaveProperty(test.id);
      else expectKnown(differenceFromYaml(source), UNLIKE_YAML[test.id]);
    },
  );

  it.each(cases)('$id has spans that hold their values', (test) => {
    const source = parseSource(test.text);
    const wrong = source.kind === 'document' ? wrongSpans(source) : [];
    expectKnown(wrong[0], UNLIKE_ALONE[test.id]);
  });
});
