import { compact } from './compact.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { describeFinding, text } from './text.ts';

/** The name of a report's format. */
export type ReporterName = 'text' | 'compact' | 'json';

/** Every format and what writes it. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = { text, compact, json };

export { displayWidth } from './display-width.ts';
export { escapeHidden } from './escape.ts';
export { printableJson } from './printable-json.ts';
export type { LintedFile, LintRun, Reporter, ReportOptions } from './reporter.ts';
export { type Paint, type Style, styleFor } from './style.ts';
export { summarize } from './summary.ts';
export { wrapWords } from './wrap-words.ts';
export { describeFinding };
