import type { Parser } from '@lezer/common';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import { parser as javascript } from '@lezer/javascript';
import { parser as json } from '@lezer/json';
import { parser as python } from '@lezer/python';
import { parser as yaml } from '@lezer/yaml';
import { escapeHtml, type Html, raw } from '../html/html.ts';

/** The grammars are those of the playground's editor, so a file looks the same in both. */
const PARSERS: ReadonlyMap<string, Parser> = new Map([
  ['yaml', yaml],
  ['json', json],
  ['python', python],
  ['ts', javascript.configure({ dialect: 'ts' })],
]);

/** A stretch of code to underline, in offsets. */
export interface CodeMark {
  readonly start: number;
  readonly end: number;
  /** The class of the underline. */
  readonly look: string;
}

/** Code in colours; in none where the language is not known. */
export function highlight(code: string, language: string, marks: readonly CodeMark[] = []): Html {
  const parser = PARSERS.get(language);
  const writer = new MarkedWriter(marks);
  if (parser === undefined) {
    writer.write(code, '');
  } else {
    highlightCode(
      code,
      parser.parse(code),
      classHighlighter,
      (text, classes) => writer.write(text, classes),
      () => writer.write('\n', ''),
    );
  }
  return raw(writer.out);
}

/** Writes code piece by piece, and cuts the pieces where a mark begins or ends. */
class MarkedWriter {
  out = '';
  #at = 0;
  readonly #marks: readonly CodeMark[];

  constructor(marks: readonly CodeMark[]) {
    this.#marks = marks;
  }

  write(text: string, classes: string): void {
    const end = this.#at + text.length;
    while (this.#at < end) {
      const at = this.#at;
      const mark = this.#marks.find((each) => each.start <= at && at < each.end);
      const limits = this.#marks.flatMap((each) => [each.start, each.end]);
      const stop = Math.min(end, ...limits.filter((limit) => limit > at));
      const piece = escapeHtml(text.slice(text.length - (end - at), text.length - (end - stop)));
      const looks = [classes, mark?.look ?? ''].filter((look) => look !== '').join(' ');
      this.out += looks === '' ? piece : `<span class="${looks}">${piece}</span>`;
      this.#at = stop;
    }
  }
}
