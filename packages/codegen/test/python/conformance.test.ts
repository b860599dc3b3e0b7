import { lintText } from '@planproof/lint';
import type { Diagnostic, Path } from '@planproof/schema';
import { parseSource } from '@planproof/yaml-source';
import { describe, expect, it } from 'vitest';
import {
  corpusTexts,
  hasCorpus,
  type Judged,
  judged,
  mutatedDocuments,
  writtenDocuments,
} from './documents.ts';
import { judgeJson, judgeYaml, type YamlVerdict } from './judge.ts';
import { cannotAsk, pythonNote } from './python.ts';
import { WORDS, yamlText } from './yaml-text.ts';

const MUTATIONS = 2000;

describe.skipIf(cannotAsk).each(judged)(`$model in Python${pythonNote}`, (format) => {
  it.each([
    ['written', () => writtenDocuments(format)],
    ['mutated', () => mutatedDocuments(format, MUTATIONS)],
  ])('has the verdict of the validator on %s documents', (_, documents) => {
    const cases = documents().map((document) => ({ model: format.model, document }));
    const verdicts = judgeJson(cases);
    const differing = cases.flatMap(({ document }, at) => {
      const theirs = verdicts[at];
      const validation = format.validate(document);
      const isSame =
        theirs !== undefined &&
        (theirs.places.length === 0) === validation.ok &&
        theirs.fromData === loaded(document, validation.ok);
      return isSame ? [] : [{ document: JSON.stringify(document), ok: validation.ok, ...theirs }];
    });
    expect(differing).toEqual([]);
    expect(new Set(verdicts.map(({ fromData }) => fromData))).toEqual(new Set([true, false]));
  });

  it('finds a fault where the validator finds it', () => {
    const faulty = writtenDocuments(format).flatMap((document) => {
      const validation = format.validate(document);
      const [problem, ...more] = validation.ok ? [] : validation.problems;
      return problem === undefined || more.length > 0 ? [] : [{ document, path: problem.path }];
    });
    const verdicts = judgeJson(faulty.map(({ document }) => ({ model: format.model, document })));
    const elsewhere = faulty.flatMap(({ document, path }, at) => {
      const places = verdicts[at]?.places ?? [];
      return places.some((place) => leadsThrough(place, path))
        ? []
        : [{ document: JSON.stringify(document), path, places }];
    });
    expect(elsewhere).toEqual([]);
    expect(faulty.length).toBeGreaterThan(200);
  });

  it('differs on YAML only where planproof names it', () => {
    const documents = [...writtenDocuments(format), ...mutatedDocuments(format, MUTATIONS, WORDS)];
    const named = compareYaml(format, documents.map(yamlText));
    expect(named).toEqual(new Set(['yaml11-value', 'yaml11-rejected']));
  });
});

describe.skipIf(cannotAsk || !hasCorpus)(
  `real feature files in Python (PLANPROOF_SHARED names their folder)${pythonNote}`,
  () => {
    const [feature] = judged;
    const texts = [...corpusTexts().values()];

    it('have the verdict of the validator', () => {
      const documents = texts.flatMap((text) => {
        const source = parseSource(text);
        return source.kind === 'document' ? [source.value] : [];
      });
      const cases = documents.map((document) => ({ model: 'Feature' as const, document }));
      const ours = documents.map((document) => feature?.validate(document).ok);
      expect(judgeJson(cases).map(({ places }) => places.length === 0)).toEqual(ours);
      expect(documents.length).toBeGreaterThan(texts.length / 2);
    });

    it('differ as YAML only where planproof names it', () => {
      if (feature !== undefined) compareYaml(feature, texts);
    });
  },
);

/** Whether a place has the segments of a path in their order. */
function leadsThrough(place: readonly string[], path: Path): boolean {
  const left = [...path].map(String);
  for (const segment of place) if (segment === left[0]) left.shift();
  return left.length === 0;
}

/** Of data that Python has read, `false` may be the `off` that PyYAML read. */
function loaded(document: unknown, verdict: boolean | undefined): boolean | undefined {
  if (typeof document !== 'object' || document === null || !('routing_law' in document)) {
    return verdict;
  }
  if (document.routing_law !== false) return verdict;
  return judged[0]?.validate({ ...document, routing_law: 'off' }).ok;
}

/** Rules on texts that planproof does not read, or reads otherwise than PyYAML on purpose. */
const UNREAD = ['yaml-syntax', 'input-limit', 'duplicate-key'];

/** Compares the verdicts on texts, and gives the codes by which planproof named the differences. */
function compareYaml(format: Judged, texts: readonly string[]): ReadonlySet<string> {
  const verdicts = judgeYaml(texts.map((text) => ({ model: format.model, text })));
  const named = new Set<string>();
  for (const [at, text] of texts.entries()) {
    const theirs = verdicts[at];
    const { diagnostics } = lintText(text, { kind: format.kind });
    if (theirs === undefined) throw new Error('a verdict is missing');
    if (diagnostics.some(({ code }) => UNREAD.includes(code))) continue;
    for (const code of compareOne(text, diagnostics, theirs)) named.add(code);
  }
  return named;
}

function compareOne(text: string, found: readonly Diagnostic[], theirs: YamlVerdict): string[] {
  const rejections = found.filter(({ code }) => code === 'yaml11-rejected');
  const values = found.filter(({ code }) => code === 'yaml11-value');
  const problems = found.filter(({ code }) => STRUCTURAL.includes(code));
  expect(theirs.loads, text).toBe(rejections.length === 0);
  if (!theirs.loads) return ['yaml11-rejected'];
  const isText = ({ message }: { message: string }) => message.includes('not as text');
  // Text that PyYAML does not leave text is refused by the models.
  if (values.some(isText)) expect(theirs.valid, text).toBe(false);
  // A number that PyYAML reads otherwise is another number there, or none.
  for (const { path } of values.filter((each) => !isText(each))) {
    expect(at(theirs.data, path), text).not.toBe(`int ${at(dataOf(text), path)}`);
  }
  // What the models refuse is a problem of the format or is named.
  if (!theirs.valid) expect(problems.length + values.length, text).toBeGreaterThan(0);
  // What they take in spite of a problem is something else to PyYAML; or `false`, which may have been the word `off`.
  if (theirs.valid) {
    const isFalse = at(dataOf(text), ['routing_law']) === false;
    const differing = [...yaml11Paths(text), ...(isFalse ? ['["routing_law"]'] : [])];
    for (const { path } of problems) expect(differing, text).toContain(JSON.stringify(path));
  }
  return values.map(({ code }) => code);
}

const STRUCTURAL = [
  'unknown-field',
  'missing-field',
  'wrong-type',
  'invalid-value',
  'out-of-range',
  'invalid-format',
];

function dataOf(text: string): unknown {
  const source = parseSource(text);
  return source.kind === 'document' ? source.value : undefined;
}

/** The places of the scalars that PyYAML reads otherwise. */
function yaml11Paths(text: string): string[] {
  const source = parseSource(text);
  return source.kind === 'document' ? source.yaml11.map(({ path }) => JSON.stringify(path)) : [];
}

function at(node: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (parent, segment) =>
      typeof parent === 'object' && parent !== null ? Reflect.get(parent, segment) : undefined,
    node,
  );
}
