import type { Span } from '@planproof/yaml-source';
import type { TextFile } from '../text-file.ts';

/** A line of an option's value, with its place. Comments and blank lines are left out. */
export interface IniLine extends Span {
  readonly text: string;
}

/** Sections of options, as Python's configparser reads them (a `;` in a line is the marker of a requirement). Names of options are in small letters. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, readonly IniLine[]>>;

const SECTION = /^\[([^\]]+)\]/;
const OPTION = /^([^=:\s][^=:]*?)\s*[=:]\s*(.*)$/;

/** Reads setup.cfg, tox.ini and the like. What is not understood is passed over. */
export function readIni(file: TextFile): Ini {
  const sections = new Map<string, Map<string, IniLine[]>>();
  let options: Map<string, IniLine[]> | undefined;
  let value: IniLine[] | undefined;
  for (const line of linesOf(file)) {
    const isIndented = /^[ \t]/.test(line.text);
    const section = SECTION.exec(line.text)?.[1];
    if (isIndented) {
      value?.push(trimmed(line));
    } else if (section !== undefined) {
      options = sections.get(section) ?? new Map();
      sections.set(section, options);
      value = undefined;
    } else {
      const [, name, first = ''] = OPTION.exec(line.text) ?? [];
      if (name === undefined || options === undefined) continue;
      const start = line.start + line.text.lastIndexOf(first);
      value = first === '' ? [] : [trimmed({ text: first, start, end: start + first.length })];
      options.set(name.toLowerCase(), value);
    }
  }
  return sections;
}

const DEEPEST_REFERENCE = 10;
const LONGEST_VALUE = 10_000;
const MOST_LINES = 200;

/** A line with `%(name)s` filled in, from the section or from DEFAULT. What there is not, or is in a circle, stays. */
export function interpolated(ini: Ini, section: string, line: string): string {
  if (line.length > LONGEST_VALUE) return line;
  let text = line;
  for (let depth = 0; depth < DEEPEST_REFERENCE && text.includes('%('); depth++) {
    text = text.replace(/%\(([^()%]*)\)s/g, (whole, name: string) => {
      const lines =
        ini.get(section)?.get(name.toLowerCase()) ?? ini.get('DEFAULT')?.get(name.toLowerCase());
      const isShort = lines !== undefined && lines.length <= MOST_LINES;
      return isShort ? lines.map((each) => each.text).join('\n') : whole;
    });
    if (text.length > LONGEST_VALUE) return line;
  }
  return text;
}

function* linesOf(file: TextFile): Generator<IniLine> {
  let start: number = file.contentStart;
  for (const raw of file.text.slice(start).split('\n')) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() !== '' && !/^\s*[#;]/.test(line)) {
      const comment = line.search(/\s#\s/);
      const text = comment > 0 ? line.slice(0, comment) : line;
      yield { text, start, end: start + text.length };
    }
    start += raw.length + 1;
  }
}

function trimmed(line: IniLine): IniLine {
  const text = line.text.trim();
  const start = line.start + line.text.length - line.text.trimStart().length;
  return { text, start, end: start + text.length };
}
