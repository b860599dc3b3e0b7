import { describe, expect, it } from 'vitest';

import { parseSource, type SourceDocument } from '../../src/index.ts';
import { hasForeignBreak } from '../../src/pyyaml/foreign-break.ts';
import { findRefusals } from '../../src/pyyaml/read.ts';
import { sharedFolder, skipNote, yamlFiles } from '../shared-data.ts';
import { suiteCases } from '../suite-cases.ts';
import { compareScalars, compareTexts } from './compare-scalars.ts';
import { mutate, randomLines } from './mutate.ts';
import { cannotAsk, pythonNote, runScript } from './python.ts';
import { Random } from './random.ts';
import { randomBlockScalar, randomBlocks, randomFlows } from './random-yaml.ts';
import type { ScalarRow } from './scalar-table.ts';

/** What `safe-load.py` says of a text. */
type Verdict =
  | { readonly error: string }
  | { readonly plain: readonly ScalarRow[]; readonly texts: readonly string[] };

interface Case {
  readonly text: string;
  readonly source: SourceDocument;
}

const corpus = sharedFolder('corpus');
const suite = sharedFolder('yaml-test-suite');
const sources = [
  ...(corpus === undefined ? [] : yamlFiles(corpus).values()),
  ...(suite === undefined ? [] : suiteCases(suite).map(({ text }) => text)),
];

/** Another seed draws other texts; more of them find more. */
const SEED = Number(process.env.PLANPROOF_SEED ?? 1);
const COUNT = Number(process.env.PLANPROOF_COUNT ?? 24_000);

/** The texts that are one YAML 1.2 document. */
function drawCases(): Case[] {
  const random = new Random(SEED);
  const drawn = random.times(COUNT, COUNT + 1, () => draw(random));
  return [...sources, ...drawn].flatMap((text) => {
    const source = parseSource(text);
    return source.kind === 'document' ? [{ text, source }] : [];
  });
}

function draw(random: Random): string {
  const makers = [randomBlocks, randomFlows, randomBlockScalar];
  if (sources.length > 0 && random.chance(0.5))
    return mutate(randomLines(random.pick(sources), random), random);
  const text = makers[random.below(makers.length)]?.(random) ?? '';
  return random.chance(0.5) ? text : mutate(text, random);
}

function isRefused({ problems }: SourceDocument): boolean {
  return problems.some(({ kind }) => kind === 'rejected-by-yaml11');
}

function askPyYaml(cases: readonly Case[]): Verdict[] {
  const input = cases.map(({ text }) => JSON.stringify(text)).join('\n');
  return runScript('safe-load.py', input)
    .trim()
    .split('\n')
    .map((line): Verdict => JSON.parse(line));
}

describe(`drawn texts${skipNote(corpus ?? suite).replace('skipped', 'without real files')}`, () => {
  const cases = drawCases();

  it.skipIf(cannotAsk)(
    `are refused, and their plain scalars read, as by PyYAML${pythonNote}`,
    { timeout: 600_000 },
    () => {
      const verdicts = askPyYaml(cases);
      expect(verdicts.length).toBe(cases.length);
      const differences = cases.flatMap(({ text, source }, index): unknown[] => {
        const verdict = verdicts[index] ?? { error: 'no answer' };
        if ('error' in verdict) return isRefused(source) ? [] : [{ text, missed: verdict.error }];
        if (isRefused(source)) return [{ text, invented: source.problems }];
        const wrong = hasForeignBreak(text) ? compareTexts(source, verdict.texts) : undefined;
        if (wrong !== undefined) return [{ text, wrong }];
        return compareScalars(source, verdict.plain).map((scalar) => ({ text, scalar }));
      });
      expect(differences.slice(0, 5)).toEqual([]);
    },
  );

  it('are not spared the question where the answer would be a refusal', () => {
    const spared = cases.filter(
      ({ text, source }) => !isRefused(source) && findRefusals(text).length > 0,
    );
    expect(spared.map(({ text }) => text).slice(0, 5)).toEqual([]);
  });
});
