import type { Measurement } from '../benchmark.ts';
import { columns, rowOf } from './rows.ts';

const FIRST_RIGHT = columns.indexOf('Ratio');

/** An aligned table for a terminal. */
export function textTable(measurements: readonly Measurement[]): string {
  const rows = [[...columns], ...measurements.map(rowOf)];
  const widths = columns.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) => align(cell, place, widths[place] ?? 0))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function align(cell: string, place: number, width: number): string {
  return place < FIRST_RIGHT ? cell.padEnd(width) : cell.padStart(width);
}
