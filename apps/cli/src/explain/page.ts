import { displayWidth, type Style, styleFor, wrapWords } from '@planproof/lint';

/** The widest that a page becomes: longer lines are hard to read. */
const WIDEST = 90;

/** A page is not set narrower than this, whatever the terminal says. */
const NARROWEST = 40;

/** Where there is no terminal. */
const USUAL = 80;

/** How far the text of a row is set off. */
const LABEL_COLUMNS = 10;

/** How a page is set. */
export interface PageStyle {
  /** The width of a line, in columns. */
  readonly columns: number;
  readonly color: boolean;
  readonly style: Style;
}

/** The style of pages for a terminal of so many columns, or for none. */
export function pageStyle(columns: number | undefined, color: boolean): PageStyle {
  const fitting = Math.min(WIDEST, Math.max(NARROWEST, columns ?? USUAL));
  return { columns: fitting, color, style: styleFor(color) };
}

/** A paragraph in lines. */
export function paragraph(text: string, { columns }: PageStyle, indent = 0): string[] {
  return wrapWords(text, columns - indent).map((line) => ' '.repeat(indent) + line);
}

/** A label with what there is to say beside it, in lines. */
export function row(label: string, text: string, page: PageStyle): string[] {
  const [first = '', ...rest] = paragraph(text, page, LABEL_COLUMNS);
  const begun = page.style.strong(label) + ' '.repeat(LABEL_COLUMNS - displayWidth(label));
  return [begun + first.trimStart(), ...rest];
}

/** An example in lines, set off; what does not fit is cut. */
export function example(text: string, { columns, style }: PageStyle): string[] {
  const room = columns - 2;
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      if (line.length <= room) return line === '' ? '' : `  ${line}`;
      return `  ${line.slice(0, room - 3)}${style.faint('...')}`;
    });
}
