import type { TextFile } from '../text-file.ts';

/** What a line of a requirements file says. Spans are offsets in the file. */
export type RequirementsLine =
  | {
      readonly kind: 'requirement';
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'include' | 'constraint' | 'editable';
      readonly target: string;
      readonly start: number;
      readonly end: number;
    };

const KINDS = new Map<string, 'include' | 'constraint' | 'editable'>([
  ['-r', 'include'],
  ['--requirement', 'include'],
  ['-c', 'constraint'],
  ['--constraint', 'constraint'],
  ['-e', 'editable'],
  ['--editable', 'editable'],
]);

const OPTION = /^(--?[A-Za-z][A-Za-z-]*?)(?:\s*=\s*|\s+|(?<=^-[rce]))(\S.*)$/;

/** The lines of a requirements file as pip reads them: continued ones joined, comments and other options left out. */
export function* requirementsLines(file: TextFile): Generator<RequirementsLine> {
  for (const { start, end } of logicalLines(file)) {
    const written = file.text.slice(start, end);
    // Blanks in place of line breaks and comments keep the offsets.
    const line = blanked(written).replace(/\\(\r\n|\n|\r)/g, (it) => ' '.repeat(it.length));
    const lead = line.length - line.trimStart().length;
    const text = line.trim();
    if (text === '') continue;
    const at = { start: start + lead, end: start + lead + text.length };
    if (!text.startsWith('-')) {
      const requirement = withoutOptions(text);
      yield { kind: 'requirement', text: requirement, ...at, end: at.start + requirement.length };
      continue;
    }
    const [, option = '', target = ''] = OPTION.exec(text) ?? [];
    const kind = KINDS.get(option);
    if (kind !== undefined) yield { kind, target: unquoted(withoutOptions(target)), ...at };
  }
}

/** Lines that end with a backslash go on in the next one, but for those of a comment alone. */
function* logicalLines(file: TextFile) {
  const { text } = file;
  const ends = /\r\n|\n|\r|$/g;
  let start: number = file.contentStart;
  let from = start;
  while (from <= text.length) {
    ends.lastIndex = from;
    const found = ends.exec(text);
    const end = found?.index ?? text.length;
    const isComment = /^\s*#/.test(text.slice(start, Math.min(end, start + 200)));
    const next = end + (found?.[0].length ?? 0);
    if (text.charAt(end - 1) !== '\\' || isComment || next === end) {
      yield { start, end };
      start = next;
    }
    if (next === end) return;
    from = next;
  }
}

/** A comment begins at a `#` at the start or after white space. */
function blanked(line: string): string {
  const comment = /(?:^|\s)#/.exec(line);
  return comment === null ? line : line.slice(0, comment.index);
}

/** What stands before `--hash=…` and other options of one requirement. */
function withoutOptions(text: string): string {
  const option = /\s--[a-z]/.exec(text);
  return (option === null ? text : text.slice(0, option.index)).trimEnd();
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
