import type { VariableRead } from '../connection.ts';
import { placeIn, type TextFile } from './place-in.ts';

const reads =
  /(?<![\w.])(?:os\.)?(?:environ(?:\.get)?|getenv)[ \t]*[([]\s*(?:"([A-Za-z_]\w*)"|'([A-Za-z_]\w*)')/g;
const strings =
  /#[^\n]*|"""(?:[^"\\]|\\[\s\S]|"(?!""))*(?:"""|$)|'''(?:[^'\\]|\\[\s\S]|'(?!''))*(?:'''|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/g;

/** The environment variables that a file reads by plain names, found without parsing it. */
export function plainReads(file: TextFile): VariableRead[] {
  if (!/\bimport os\b|\bfrom os import\b|\bimport .*\bos\b/.test(file.text)) return [];
  const found = [...file.text.matchAll(reads)];
  if (found.length === 0) return [];
  const hidden = [...file.text.matchAll(strings)];
  let next = 0;
  return found.flatMap((match) => {
    const from = match.index;
    while (next < hidden.length && endOf(hidden[next]) <= from) next += 1;
    const within = hidden[next];
    if (within !== undefined && within.index <= from) return [];
    const name = match[1] ?? match[2] ?? '';
    return [{ name, place: placeIn(file, from, from + match[0].length + 1) }];
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}
