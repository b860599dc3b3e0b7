import type { YamlRecord, YamlValue } from '../node.ts';
import type { Layout } from './layout.ts';
import { renderScalar } from './render-scalar.ts';

/** Whether a value has an inside to write on lines of its own. */
export function isFilled(value: YamlValue): value is YamlRecord | YamlValue[] {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Writes a value in flow style, on one line. */
export function renderFlow(value: YamlValue, layout: Layout): string {
  if (Array.isArray(value)) return `[${value.map((item) => renderFlow(item, layout)).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return renderScalar(value, 'plain', layout.quote);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${renderKey(key, layout)}: ${renderFlow(inner, layout)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** Writes a key. */
export function renderKey(key: string, layout: Layout): string {
  return renderScalar(key, 'plain', layout.quote);
}

/** Writes an entry of a block mapping whose keys stand at the column; the first line without its indentation. */
export function renderEntry(key: string, value: YamlValue, column: number, layout: Layout): string {
  return `${renderKey(key, layout)}:${renderAfterIndicator(value, column, layout)}`;
}

/** Writes an item of a block sequence whose dashes stand at the column; the first line without its indentation. */
export function renderItem(value: YamlValue, column: number, layout: Layout): string {
  return `- ${renderInline(value, column + 2, layout)}`;
}

/** Writes what follows a key's colon at that column: on the same line or, where it has an inside, below. */
export function renderAfterIndicator(value: YamlValue, column: number, layout: Layout): string {
  if (!isFilled(value)) return ` ${renderFlow(value, layout)}`;
  const inner = column + (Array.isArray(value) ? layout.sequenceIndent : layout.mappingIndent);
  return `${layout.lineBreak}${' '.repeat(inner)}${renderInline(value, inner, layout)}`;
}

/** Writes a value whose first line begins at the column. */
export function renderInline(value: YamlValue, column: number, layout: Layout): string {
  if (!isFilled(value)) return renderFlow(value, layout);
  const lines = Array.isArray(value)
    ? value.map((item) => renderItem(item, column, layout))
    : Object.entries(value).map(([key, inner]) => renderEntry(key, inner, column, layout));
  return lines.join(layout.lineBreak + ' '.repeat(column));
}
