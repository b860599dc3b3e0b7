import type { Measurement } from '../benchmark.ts';
import { describeEnvironment, type Environment } from '../environment.ts';
import { columns, isNumeric, rowOf } from './rows.ts';
import { alignedLines } from './table.ts';

const BEGIN = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

/** The results as Markdown, in the layout that the formatter leaves as it is. */
export function markdownResults(measurements: readonly Measurement[], where: Environment): string {
  const [head = '', ...lines] = alignedLines([columns, ...measurements.map(rowOf)], ' | ');
  const rule = head.split(' | ').map((cell, place) => ruleOf(cell.length, place));
  const table = [head, rule.join(' | '), ...lines].map((line) => `| ${line} |`);
  return ['', `${describeEnvironment(where)}.`, '', ...table, ''].join('\n');
}

function ruleOf(width: number, place: number): string {
  return isNumeric(place) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
}

/**
 * Puts results in the place of those that a page holds.
 *
 * @returns nothing where the page does not mark a place
 */
export function replaceResults(page: string, results: string): string | undefined {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin === -1 || end === -1) return undefined;
  return `${page.slice(0, begin)}${BEGIN}\n${results}\n${page.slice(end)}`;
}
