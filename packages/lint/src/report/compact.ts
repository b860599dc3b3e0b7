import { escapeHidden } from './escape.ts';
import { lineAndColumn } from './line-and-column.ts';
import type { Reporter } from './reporter.ts';
import { select } from './selection.ts';
import { notShown } from './summary-line.ts';

/** For grep and editors: one line for each finding, and no summary. */
export const compact: Reporter = (run, options) => {
  const lines = select(run, options).files.flatMap(({ file, diagnostics }) =>
    diagnostics.map(({ range, severity, code, message }) => {
      const place = `${escapeHidden(file.path)}:${lineAndColumn(range.start)}`;
      return `${place}: ${severity} ${code}: ${escapeHidden(message)}`;
    }),
  );
  const hidden = notShown(run, options);
  if (hidden !== undefined) lines.push(hidden);
  return lines.map((line) => `${line}\n`).join('');
};
