import type { LimitProblem } from './problem.ts';
import type { Span } from './span.ts';
import { wholeSpan } from './whole-span.ts';

/** How much a document may hold before it is refused instead of read. */
export interface Limits {
  /** Bytes of UTF-8. */
  readonly bytes: number;
  /** Collections inside each other. */
  readonly depth: number;
  /** Nodes (keys, values and collections), each alias counting as all that it stands for. */
  readonly nodes: number;
}

/** Far above any feature file that people or pipelines write, and far below what would exhaust a machine. */
export const defaultLimits: Limits = { bytes: 32 * 1024 * 1024, depth: 100, nodes: 1_000_000 };

/**
 * No document within the node limit needs more indicators than this for each node; a text that has more of them holds too
 * many nodes, or a great deal of punctuation inside its strings. The parser gives its events all at once, so that this is
 * what keeps 32 MiB of `[:,:,:` from taking gigabytes.
 */
const INDICATORS_PER_NODE = 3;

/** What can be told of a text's size before it is parsed. */
export function checkSize(text: string, limits: Limits): LimitProblem | undefined {
  const offset = offsetOfByte(text, limits.bytes);
  if (offset !== undefined) {
    return limitProblem(
      text,
      offset,
      `The text is larger than ${size(limits.bytes)}, the most that is read; split the file.`,
    );
  }
  const indicators = limits.nodes * INDICATORS_PER_NODE;
  if (text.length <= indicators) return undefined;
  const excess = offsetOfIndicator(text, indicators);
  if (excess === undefined) return undefined;
  return limitProblem(
    text,
    excess,
    `The text holds more than ${count(indicators)} commas, colons, dashes and brackets that could part values; split the file.`,
  );
}

/** More nodes than the limit, first noticed at `offset`. */
export function tooManyNodes(text: string, offset: number, limits: Limits): LimitProblem {
  return limitProblem(
    text,
    offset,
    `The document holds more than ${count(limits.nodes)} values, each alias counted as what it stands for; split the file.`,
  );
}

/** A collection at `offset` that stands inside too many others. */
export function tooDeep(text: string, offset: number, limits: Limits): LimitProblem {
  return limitProblem(
    text,
    offset,
    `The collections are nested more than ${limits.depth} deep; flatten them.`,
  );
}

/** An alias inside the node that it stands for: the document has no end. */
export function recursiveAlias(name: string, span: Span): LimitProblem {
  const message = `The alias *${name} stands inside the value that &${name} names, so that the document has no end.`;
  return { kind: 'limit', span, message };
}

/** A limit problem that covers the character at `offset`. */
export function limitProblem(text: string, offset: number, message: string): LimitProblem {
  return {
    kind: 'limit',
    span: wholeSpan(text, { start: offset, end: offset + 1 }),
    message,
  };
}

function size(bytes: number): string {
  const mebibyte = 1024 * 1024;
  return bytes % mebibyte === 0 ? `${bytes / mebibyte} MiB` : `${count(bytes)} bytes`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** Where the text passes a number of UTF-8 bytes; a UTF-16 unit takes at most three. */
function offsetOfByte(text: string, limit: number): number | undefined {
  if (text.length * 3 <= limit) return undefined;
  let bytes = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
    if (bytes > limit) return offset;
  }
  return undefined;
}

/** Where the text passes a number of characters that can begin or part nodes. */
function offsetOfIndicator(text: string, limit: number): number | undefined {
  let count = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (mayPartNodes(text, offset) && ++count > limit) return offset;
  }
  return undefined;
}

function mayPartNodes(text: string, offset: number): boolean {
  switch (text.charCodeAt(offset)) {
    case 0x2c: // ,
    case 0x5b: // [
    case 0x7b: // {
      return true;
    case 0x2d: // -
    case 0x3a: // :
    case 0x3f: // ?
      return !/[^\s,[\]{}]/.test(text.charAt(offset + 1));
    default:
      return false;
  }
}
