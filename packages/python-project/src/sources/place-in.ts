import { positionAt } from '@planproof/yaml-source';
import type { Place } from '../place.ts';

/** A file with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const longestText = 500;

/** The place of a stretch of a file. Its text is what stands there, or the first line of it where it has several. */
export function placeIn(file: TextFile, from: number, to: number): Place {
  const end = Math.max(from, trimmedEnd(file.text, from, to));
  const range = { start: positionAt(file, from), end: positionAt(file, end) };
  const stretch = file.text.slice(from, end);
  const isLong = /[\r\n]/.test(stretch);
  const text = isLong ? lineAround(file.text, from) : stretch;
  return { file: file.path, range, text: text.trim().slice(0, longestText) };
}

/** Statements with a body take their line break along; a place does not. */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = Math.min(to, text.length);
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - longestText), offset);
  const lineBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const start = offset - before.length + lineBreak + 1;
  const rest = text.slice(offset, offset + longestText);
  const length = rest.search(/[\r\n]/);
  return text.slice(start, length < 0 ? offset + rest.length : offset + length);
}
