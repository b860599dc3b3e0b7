import { isKept, type SiteFigure } from './budgets.ts';

const COLUMNS = ['What', 'Measured', 'Budget', 'Kept'];

/** The figures as a table in Markdown, in the layout that the formatter leaves as it is. */
export function siteTable(figures: readonly SiteFigure[]): string {
  const rows = [COLUMNS, ...figures.map(rowOf)];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => padded(cell, at, widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function rowOf(figure: SiteFigure): string[] {
  const { budget, value } = figure;
  const unit = budget.measure === 'weight' ? 'KiB' : 'ms';
  const kept = isKept(figure) ? 'yes' : 'no';
  return [budget.what, `${value.toFixed(0)} ${unit}`, `≤ ${budget.most} ${unit}`, kept];
}

function padded(cell: string, at: number, width: number): string {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width);
}
