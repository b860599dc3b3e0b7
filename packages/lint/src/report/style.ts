import type { Severity } from '@planproof/schema';

/** Wraps a text in terminal attributes, or leaves it alone where colours are not wanted. */
export type Paint = (text: string) => string;

/** What each part of a report looks like on a terminal. Colour never says anything that the words do not. */
export interface Style extends Readonly<Record<Severity, Paint>> {
  /** Paths, and what is to stand out. */
  readonly strong: Paint;
  /** Line numbers, rules and elisions. */
  readonly faint: Paint;
  /** Marks under related places, and notes. */
  readonly note: Paint;
  /** Remedies and fixes. */
  readonly remedy: Paint;
  /** A run without findings. */
  readonly success: Paint;
}

/**
 * The palette of GCC and Clang: bold red, magenta and cyan stay readable on dark and on light grounds, which yellow and
 * blue do not.
 */
const coloured: Style = {
  error: attribute('1;31'),
  warning: attribute('1;35'),
  info: attribute('1;36'),
  strong: attribute('1'),
  faint: attribute('2'),
  note: attribute('36'),
  remedy: attribute('32'),
  success: attribute('1;32'),
};

const plain: Style = {
  error: unchanged,
  warning: unchanged,
  info: unchanged,
  strong: unchanged,
  faint: unchanged,
  note: unchanged,
  remedy: unchanged,
  success: unchanged,
};

/** The style for a terminal that wants colours, or for anything else. */
export function styleFor(color: boolean): Style {
  return color ? coloured : plain;
}

function attribute(code: string): Paint {
  return (text) => (text === '' ? '' : `\x1b[${code}m${text}\x1b[0m`);
}

function unchanged(text: string): string {
  return text;
}
