import { readFileSync } from 'node:fs';

import type { resolvePlainAsPyYaml } from '../../src/pyyaml/resolve.ts';

/** A plain scalar, the type that PyYAML gives it, and its value as Python writes it. */
export type ScalarRow = readonly [text: string, type: string, value?: string | boolean | null];

/** The committed answers of PyYAML: see scripts/ask-pyyaml.py. */
export interface ScalarTable {
  readonly pyyaml: string;
  readonly scalars: readonly ScalarRow[];
}

/** The committed table, as text. */
export const scalarTableText = readFileSync(
  new URL('../../data/pyyaml-scalars.json', import.meta.url),
  'utf8',
);

/** The committed table. */
export const scalarTable: ScalarTable = JSON.parse(scalarTableText);

/** Whether the model's answer is PyYAML's. */
export function agrees(
  model: ReturnType<typeof resolvePlainAsPyYaml>,
  [, type, value]: ScalarRow,
): boolean {
  if (model.type !== type) return false;
  switch (model.type) {
    case 'boolean':
      return String(model.value) === String(value).toLowerCase();
    case 'integer':
      return String(model.value) === value;
    case 'float':
      return Object.is(model.value, toNumber(String(value)));
    default:
      return true;
  }
}

/** Python prints `inf` and `nan` where JavaScript has words for them. */
function toNumber(repr: string): number {
  return Number(repr.replace('inf', 'Infinity'));
}
