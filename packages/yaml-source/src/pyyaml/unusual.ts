import type { Node } from '../node.ts';

/*
 * PyYAML reads nearly every file that YAML 1.2 accepts, and asking its model takes several times as long as reading the file.
 * So it is asked only of texts that hold something which the two could see differently. The differential test looks for
 * texts that are refused and seem ordinary.
 */

/** A node begins with the character matched: it is at its line's beginning, or behind a list's dash, a `?` or a `:`. */
const STARTS_NODE = '(?<=(?:^\\uFEFF?|[-:?] ) *.)';

const UNUSUAL: readonly RegExp[] = [
  // Tabs, and the line breaks of YAML 1.1 that are none in YAML 1.2.
  /[\t\x85\u2028\u2029]/,
  // Tags, anchors, aliases, merges and explicit keys.
  new RegExp(`[!&*?<]${STARTS_NODE}`, 'm'),
  // A block scalar with an indentation of its own, a comment, or blank lines before its content.
  /[|>][-+]?(?:\d| *#| *\r?\n *\r?\n)/,
  // An escape for characters beyond Unicode's first plane, or beyond Unicode.
  /\\U/,
  // Directives, and document markers other than a `---` that begins its line, before the content.
  /^\uFEFF?(?:[ \r\n]|#.*)*(?:%|\.\.\.|(?<= )---)/,
];

const FLOW_START = new RegExp(`[[{]${STARTS_NODE}`, 'gm');

/** Words, numbers and simple quoted values; lists and mappings of them; lists of these: flow collections as most people write them. */
const WORDS = String.raw`(?:"[^"\\\n]*"|'[^'\n]*'|[\w./][\w./-]*(?: +[\w./-]+)*)`;
const MAPPING = String.raw`\{(?: *\w+: +${WORDS}(?: *, *\w+: +${WORDS})*)? *\}`;
const LIST = listOf(WORDS);
const ORDINARY_FLOW = new RegExp(
  `(?:${MAPPING}|${listOf(`(?:${WORDS}|${LIST}|${MAPPING})`)})`,
  'y',
);

function listOf(item: string): string {
  return String.raw`\[\s*(?:${item}(?:\s*,\s*${item})*(?:\s*,)?\s*)?\]`;
}

/** Shorter keys are within PyYAML's limit of 1,024 characters, with some room for white space before the colon. */
const LONG_KEY = 1000;

/**
 * Whether there is anything in a text over which PyYAML could refuse it, apart from its scalars' values and its keys. `false`
 * is meant to be certain.
 */
export function isUnusual(text: string): boolean {
  return UNUSUAL.some((pattern) => pattern.test(text)) || hasUnusualFlow(text);
}

/** Whether PyYAML could refuse a key: one that is not written, not one value, or very long. */
export function isUnusualKey(key: Node): boolean {
  return key.kind !== 'scalar' || key.style === 'empty' || key.end - key.start > LONG_KEY;
}

function hasUnusualFlow(text: string): boolean {
  for (const { index } of text.matchAll(FLOW_START)) {
    ORDINARY_FLOW.lastIndex = index;
    if (!ORDINARY_FLOW.test(text)) return true;
  }
  return false;
}
