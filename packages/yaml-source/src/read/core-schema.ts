import type { ScalarType, ScalarValue } from '../node.ts';

/*
 * What a plain scalar means by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema). Most scalars are
 * words: the first character settles those.
 */

/** What the plain scalar's text means. */
export function resolveCore(text: string): ScalarValue {
  switch (text.charCodeAt(0)) {
    case 0x4e: // N
    case 0x6e: // n
    case 0x7e: // ~
      return isNullWord(text) ? null : text;
    case 0x54: // T
    case 0x74: // t
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x46: // F
    case 0x66: // f
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
      return resolveNumber(text);
    default:
      return isDigit(text.charCodeAt(0)) ? resolveNumber(text) : text;
  }
}

/** The type of a value that `resolveCore` made of the text. */
export function coreType(text: string, value: ScalarValue): ScalarType {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return isInteger(text) ? 'integer' : 'float';
    case 'object':
      return 'null';
  }
}

/** Whether the text is one of the core schema's ways to write null. */
export function isNullWord(text: string): boolean {
  return text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/** Whether the core schema reads the text as an integer. */
export function isInteger(text: string): boolean {
  return INTEGER.test(text);
}

function resolveNumber(text: string): number | string {
  if (INTEGER.test(text)) return parseInteger(text);
  if (FLOAT.test(text)) return Number(text);
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (NOT_A_NUMBER.test(text)) return Number.NaN;
  return text;
}

/** JavaScript reads `0o17`, `0x1F` and `+5` as YAML does; a negative zero is an integer to neither. */
function parseInteger(text: string): number {
  const value = Number(text);
  return value === 0 ? 0 : value;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
