import type { Measurement } from '../benchmark.ts';
import { describeEnvironment, type Environment } from '../environment.ts';
import { columns, rowOf } from './rows.ts';

const BEGIN = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

/** The table of results as Markdown. */
export function markdownTable(measurements: readonly Measurement[], where: Environment): string {
  const alignments = columns.map((_, place) => (place < columns.indexOf('Ratio') ? '---' : '---:'));
  const rows = [columns, alignments, ...measurements.map(rowOf)];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return ['', `${describeEnvironment(where)}.`, '', ...lines, ''].join('\n');
}

/**
 * Puts a table in the place of the one that a page holds.
 *
 * @returns nothing where the page does not mark a place
 */
export function replaceResults(page: string, table: string): string | undefined {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin === -1 || end === -1) return undefined;
  return `${page.slice(0, begin)}${BEGIN}\n${table}\n${page.slice(end)}`;
}
