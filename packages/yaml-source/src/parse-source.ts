import { EVENT_ID, type Event } from 'js-yaml';

import type { ParsedSource, SourceDocument } from './document.ts';
import { checkSize, defaultLimits, type Limits } from './limits.ts';
import type { LimitProblem, SyntaxProblem } from './problem.ts';
import { askPyYaml } from './pyyaml/verdict.ts';
import { contentStart } from './read/gap.ts';
import { parseDedented } from './read/parse-dedented.ts';
import { findNotPrintable } from './read/printable.ts';
import { readNode } from './read/read-node.ts';
import { ReadState } from './read/state.ts';
import { tagHandles } from './read/tag.ts';
import { explainFault } from './syntax/explain-fault.ts';
import { secondDocument } from './syntax/second-document.ts';

/**
 * Reads a text as one YAML 1.2 document.
 *
 * @param text May begin with a byte order mark; offsets count it.
 * @param limits What to set instead of {@link defaultLimits}.
 * @returns The document, or the one problem for which the text cannot be read. It never throws for what the text holds.
 */
export function parseSource(text: string, limits?: Partial<Limits>): ParsedSource {
  const within = { ...defaultLimits, ...limits };
  const problem = checkSize(text, within) ?? findNotPrintable(text);
  if (problem !== undefined) return unreadable(text, problem);
  const events = parse(text, within);
  return Array.isArray(events) ? read(text, events, within) : unreadable(text, events);
}

/** The parser's events, or what it found wrong. */
function parse(text: string, limits: Limits): Event[] | SyntaxProblem | LimitProblem {
  try {
    // The innermost collections hold scalars, which js-yaml counts as one level more.
    return parseDedented(text, { maxDepth: limits.depth + 1 });
  } catch (error) {
    return explainFault(text, error, limits);
  }
}

function read(text: string, events: readonly Event[], limits: Limits): ParsedSource {
  const [first] = events;
  if (first?.type !== EVENT_ID.DOCUMENT) return emptyDocument(text);
  const state = new ReadState(text, events, limits, tagHandles(first.directives));
  state.index = 1;
  state.cursor = contentStart(text);
  const root = readNode(state, 'root', 0);
  if (state.fatal !== undefined) return unreadable(text, state.fatal);
  if (root === undefined) return emptyDocument(text);
  if (state.index + 1 < events.length) return unreadable(text, secondDocument(text, state.cursor));
  return {
    kind: 'document',
    text,
    root,
    value: root.kind === 'alias' ? root.target.value : root.value,
    problems: state.findings.problems(text, root),
    yaml11: state.findings.yaml11Scalars(root),
    wholeFloats: state.findings.wholeFloats(root),
    otherKeys: state.findings.otherKeys(root),
  };
}

function emptyDocument(text: string): SourceDocument {
  const { problems } = askPyYaml(text, undefined, false);
  return {
    kind: 'document',
    text,
    root: undefined,
    value: undefined,
    problems,
    yaml11: [],
    wholeFloats: [],
    otherKeys: [],
  };
}

function unreadable(text: string, problem: SyntaxProblem | LimitProblem): ParsedSource {
  return { kind: 'unreadable', text, problem };
}
