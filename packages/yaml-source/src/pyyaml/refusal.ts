import type { Span } from '../span.ts';

/** Something in a text that makes PyYAML's `safe_load` raise, so that nothing of the file is read. */
export interface Refusal extends Span {
  /** One plain sentence that names what is refused. */
  readonly message: string;
  /** What to write instead, where it can be told. */
  readonly help?: string;
  /** What could stand there instead, as long as what is refused, so that the rest of the text can be looked at. */
  readonly standIn?: string;
}

/** A text as a message quotes it: on one line, and no longer than a reader needs to recognise it. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}
