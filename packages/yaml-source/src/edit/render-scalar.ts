import type { ScalarStyle, ScalarValue } from '../node.ts';
import { resolvePlainAsPyYaml } from '../pyyaml/resolve.ts';
import { resolveCore } from '../read/core-schema.ts';

/** How a scalar is written: unquoted where that is safe, or always in these quotes. */
export type Quoting = 'plain' | "'" | '"';

/** The way in which a scalar of the style was quoted. */
export function quotingOf(style: ScalarStyle): Quoting {
  if (style === 'single-quoted') return "'";
  return style === 'double-quoted' ? '"' : 'plain';
}

/**
 * Writes a scalar on one line, so that YAML 1.2 and PyYAML both read the value back.
 *
 * @param quote The quotes to use where an unquoted string would not do.
 */
export function renderScalar(value: ScalarValue, quoting: Quoting, quote: "'" | '"'): string {
  if (typeof value === 'number') return renderNumber(value);
  if (typeof value !== 'string') return String(value);
  if (quoting === 'plain') return isPlain(value) ? value : renderQuoted(value, quote);
  return renderQuoted(value, quoting);
}

/** Writes a string in quotes; in double ones where single ones cannot hold it. */
export function renderQuoted(value: string, quote: "'" | '"'): string {
  if (quote === "'" && !NEEDS_ESCAPE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(NOT_PRINTABLE, escapeUnit);
}

/** What only an escape can put in quotes: breaks, tabs and what YAML does not allow as it is. */
const NEEDS_ESCAPE =
  /[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const NOT_PRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function renderNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return String(value);
}

/**
 * Words that need no thought: no indicator where it could mean something, in a block or in a flow collection. A colon means
 * nothing inside of a word, as in a URL; quotes, `@` and `%` nothing after the first character.
 */
const SAFE =
  /^[\p{L}\p{N}_/.(<](?:[^\s:#,[\]{}`&*!|>?\\]|:(?=[\p{L}\p{N}/]))*(?: (?:[^\s:#,[\]{}`&*!|>?%@\\]|:(?=[\p{L}\p{N}/]))(?:[^\s:#,[\]{}`&*!|>?\\]|:(?=[\p{L}\p{N}/]))*)*$/u;

/** Whether every reader takes the unquoted text for this string. */
function isPlain(value: string): boolean {
  if (!SAFE.test(value) || NEEDS_ESCAPE.test(value) || value.startsWith('...')) return false;
  return resolveCore(value) === value && resolvePlainAsPyYaml(value).type === 'string';
}
