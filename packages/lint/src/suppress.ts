import {
  type Comment,
  comments,
  positionAt,
  type SourceDocument,
  type Span,
} from '@planproof/yaml-source';
import type { PlacedFinding } from './diagnostics.ts';

/** A code that a comment asks to leave unsaid. */
export interface Suppression {
  readonly code: string;
  /** The code in the comment. */
  readonly span: Span;
  /** The line, from 1, whose findings it speaks of; the whole file where there is none. */
  readonly line: number | undefined;
}

/** What is left to say, and which suppressions had nothing to suppress. */
export interface Suppressed {
  readonly kept: PlacedFinding[];
  readonly suppressed: number;
  readonly unused: readonly Suppression[];
}

const MARK = 'planproof-ignore';

/**
 * Leaves out the findings that a comment suppresses: `# planproof-ignore <code>[, <code>] -- reason` on the line of the
 * finding or alone above it, `# planproof-ignore-file <code>` anywhere.
 */
export function suppress(source: SourceDocument, placed: PlacedFinding[]): Suppressed {
  const suppressions = source.text.includes(MARK) ? suppressionsIn(source) : [];
  if (suppressions.length === 0) return { kept: placed, suppressed: 0, unused: [] };
  const byPlace = new Map<string, Suppression[]>();
  for (const each of suppressions) {
    const place = placeKey(each.code, each.line);
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [each]);
    else others.push(each);
  }
  const used = new Set<Suppression>();
  const kept = placed.filter(({ diagnostic: { code, range } }) => {
    const onLine = byPlace.get(placeKey(code, range.start.line)) ?? [];
    const matching = [...onLine, ...(byPlace.get(placeKey(code, undefined)) ?? [])];
    for (const each of matching) used.add(each);
    return matching.length === 0;
  });
  const unused = suppressions.filter((each) => !used.has(each));
  return { kept, suppressed: placed.length - kept.length, unused };
}

function placeKey(code: string, line: number | undefined): string {
  return `${code} ${line ?? ''}`;
}

/** The suppressions that a document's comments ask for, in the order of the text. */
function suppressionsIn(source: SourceDocument): Suppression[] {
  const all = comments(source);
  const lines = linesSpokenOf(source, all);
  return all.flatMap((comment, index) => {
    const parts = /^#\s*planproof-ignore(?<file>-file)?\s+(?<codes>[^\r\n]*)/.exec(comment.text);
    const { file, codes } = parts?.groups ?? {};
    if (codes === undefined) return [];
    const line = file === undefined ? lines[index] : undefined;
    const from = comment.start + comment.text.length - codes.length;
    return codesIn(codes).map(({ code, at }) => ({
      code,
      line,
      span: { start: from + at, end: from + at + code.length },
    }));
  });
}

/** What stands before ` -- reason`, cut at commas and spaces. */
function codesIn(list: string): { code: string; at: number }[] {
  const end = /(^|\s)--(\s|$)/.exec(list)?.index ?? list.length;
  return [...list.slice(0, end).matchAll(/[^\s,]+/g)].map((match) => ({
    code: match[0],
    at: match.index,
  }));
}

/**
 * For each comment the line that it speaks of: its own, or, where it stands alone, the next one; a comment that stands alone
 * there passes it on.
 */
function linesSpokenOf(source: SourceDocument, all: readonly Comment[]): number[] {
  const lines: number[] = [];
  let below: { own: number; spokenOf: number } | undefined;
  for (const [index, comment] of [...all.entries()].reverse()) {
    const own = positionAt(source, comment.start).line;
    const alone = isAlone(source.text, comment);
    const spokenOf = below?.own === own + 1 ? below.spokenOf : own + 1;
    lines[index] = alone ? spokenOf : own;
    below = alone ? { own, spokenOf } : undefined;
  }
  return lines;
}

function isAlone(text: string, { start }: Comment): boolean {
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return /^\uFEFF?[ \t]*$/.test(text.slice(lineStart, start));
}
