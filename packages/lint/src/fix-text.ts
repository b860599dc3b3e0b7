import type { FixSafety } from '@planproof/schema';
import {
  applySplices,
  type Path,
  type PathEdit,
  planEdits,
  type SourceDocument,
} from '@planproof/yaml-source';
import { proveEdit } from '@planproof/yaml-source/prove';
import type { PathFix } from './finding.ts';
import type { LintResult } from './lint-result.ts';
import { type Analysis, analyse, type LintOptions } from './lint-text.ts';
import { ruleByCode } from './registry.ts';
import { type RuleCode, ruleCodes } from './rule-codes.ts';

/** How to fix a text. */
export interface FixOptions extends LintOptions {
  /** Apply the unsafe fixes too: those that change or guess what the author meant. */
  readonly unsafe?: boolean | undefined;
}

/** A text with its fixes made. */
export interface FixResult {
  /** The text as it is now; the same string where nothing was fixed. */
  readonly text: string;
  /** In the order in which they were made. */
  readonly applied: readonly NamedFix[];
  /** Fixes that would have done harm and were thrown away. */
  readonly discarded: readonly DiscardedFix[];
  /** What is left to say of the text. */
  readonly lint: LintResult;
}

/** A fix, by what it was for. */
export interface NamedFix {
  readonly code: RuleCode;
  readonly path: Path;
  readonly title: string;
  readonly safety: FixSafety;
}

/** A fix that was thrown away. */
export interface DiscardedFix extends NamedFix {
  /** One plain sentence. */
  readonly reason: string;
}

interface Candidate extends NamedFix {
  readonly edits: readonly PathEdit[];
  /** Tells a fix from every other, however often the file is analysed. */
  readonly key: string;
}

/**
 * Applies the fixes of a text's findings, those that do not overlap together, until there is nothing left to apply. Every
 * result is proved: two readers find in it the data that the fixes mean, every comment is still there, and no finding of
 * another kind has come up. What cannot be proved is thrown away, and said.
 */
export function fixText(text: string, options: FixOptions = {}): FixResult {
  const applied: NamedFix[] = [];
  const discarded: DiscardedFix[] = [];
  const refused = new Set<string>();
  const seen = new Set([text]);
  let now = analyse(text, options);
  let after = text;
  for (;;) {
    const candidates = candidatesOf(now, options).filter(({ key }) => !refused.has(key));
    if (now.source.kind === 'unreadable' || candidates.length === 0) break;
    const step = largestStep(now, now.source, candidates, options);
    if (step.kind === 'discarded') {
      refused.add(step.fix.key);
      discarded.push({ ...named(step.fix), reason: step.reason });
      continue;
    }
    // Two fixes that undo each other would go on for ever.
    if (seen.has(step.text)) break;
    seen.add(step.text);
    applied.push(...step.fixes.map(named));
    now = step.analysis;
    after = step.text;
  }
  const { kind, placed, suppressed } = now;
  const diagnostics = placed.map(({ diagnostic }) => diagnostic);
  return { text: after, applied, discarded, lint: { kind, diagnostics, suppressed } };
}

type Step =
  | {
      readonly kind: 'made';
      readonly fixes: readonly Candidate[];
      readonly text: string;
      readonly analysis: Analysis;
    }
  | { readonly kind: 'discarded'; readonly fix: Candidate; readonly reason: string };

/** Applies all of the fixes; where that cannot be proved the first half of them, and so on down to one. */
function largestStep(
  before: Analysis,
  source: SourceDocument,
  candidates: readonly Candidate[],
  options: FixOptions,
): Step {
  let fixes = withoutOverlap(source, candidates);
  for (;;) {
    const tried = attempt(before, source, fixes, options);
    if (typeof tried !== 'string') return { kind: 'made', fixes, ...tried };
    const [only] = fixes;
    if (only !== undefined && fixes.length === 1)
      return { kind: 'discarded', fix: only, reason: tried };
    fixes = fixes.slice(0, Math.ceil(fixes.length / 2));
  }
}

/** The text with the fixes made, or why they are not. */
function attempt(
  before: Analysis,
  source: SourceDocument,
  fixes: readonly Candidate[],
  options: FixOptions,
): { readonly text: string; readonly analysis: Analysis } | string {
  const edits = fixes.flatMap((fix) => fix.edits);
  const plan = planEdits(source, edits);
  if (plan.kind === 'refused') return plan.reason;
  const text = applySplices(source.text, plan.splices);
  const proof = proveEdit(source, edits, text);
  if (proof.kind === 'disproved') return proof.reason;
  const analysis = analyse(text, options);
  const worse = newKinds(before, analysis);
  return worse.length > 0 ? `It would bring up ${worse.join(', ')}.` : { text, analysis };
}

/**
 * The rules on form that find more than before. Those on the plan may: a dependency under its right name, or waves in their
 * right place, are seen for the first time.
 */
function newKinds(before: Analysis, after: Analysis): RuleCode[] {
  const count = ({ placed }: Analysis, code: RuleCode) =>
    placed.filter(({ finding }) => finding.code === code).length;
  const onForm = ruleCodes.filter((code) =>
    ['source', 'structure'].includes(ruleByCode[code].group),
  );
  return onForm.filter((code) => count(after, code) > count(before, code));
}

/** The first fix that is allowed of each finding, each once. */
function candidatesOf({ placed }: Analysis, { unsafe = false }: FixOptions): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const { finding, diagnostic } of placed) {
    if (diagnostic.fixes.length === 0) continue;
    const fix = finding.fixes?.find(({ safety }) => unsafe || safety === 'safe');
    if (fix === undefined) continue;
    const key = JSON.stringify([finding.code, fix.title, fix.edits]);
    byKey.set(key, { ...candidate(finding.code, finding.path, fix), key });
  }
  return [...byKey.values()];
}

function candidate(
  code: RuleCode,
  path: Path,
  { title, safety, edits }: PathFix,
): Omit<Candidate, 'key'> {
  return { code, path, title, safety, edits };
}

function named({ code, path, title, safety }: Candidate): NamedFix {
  return { code, path, title, safety };
}

/** The fixes, in their order, that touch no text that an earlier one touches. */
function withoutOverlap(source: SourceDocument, candidates: readonly Candidate[]): Candidate[] {
  const taken: { start: number; end: number }[] = [];
  const chosen: Candidate[] = [];
  for (const fix of candidates) {
    const plan = planEdits(source, fix.edits);
    const spans = plan.kind === 'planned' ? plan.splices : [];
    const clashes = spans.some(({ start, end }) =>
      taken.some((other) => start <= other.end && other.start <= end),
    );
    if (clashes && chosen.length > 0) continue;
    chosen.push(fix);
    taken.push(...spans.map(({ start, end }) => ({ start, end })));
  }
  return chosen;
}
