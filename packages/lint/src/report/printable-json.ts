import { HIDDEN, latePattern } from './late-pattern.ts';

/** The text is printable ASCII in lines, unless values in it are not. */
const UNUSUAL = /[^\n\x20-\x7e]/;

/**
 * What JSON lets pass and a terminal obeys or hides, and the two code units that YAML does not know: JSON that is written
 * here can be read as YAML. Not the line feeds of the layout.
 */
const hidden = latePattern(`(?!\n)(?:${HIDDEN}|[\\ufffe\\uffff])`, 'gu');

/** A value as JSON in lines, with a line end. It can be printed to a terminal as it is. */
export function printableJson(value: unknown): string {
  const written = JSON.stringify(value, undefined, 2);
  return `${UNUSUAL.test(written) ? written.replace(hidden(), escaped) : written}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
