import { fieldPages, schemasAt } from '@planproof/lint/explain';
import type { FileKind, JsonSchema } from '@planproof/schema';
import { fieldAt } from './field-at.ts';
import type { YamlPosition } from './yaml-position.ts';

/** Something that can be written at a place. */
export interface Option {
  readonly label: string;
  readonly kind: 'key' | 'value';
  readonly info: string;
  /** Whether the mapping must have it. */
  readonly required: boolean;
}

/** What the format allows at a place: keys that the mapping does not have yet, and the values of lists. */
export function optionsAt(kind: FileKind, { mapping, value, siblings }: YamlPosition): Option[] {
  const keys = mapping === undefined ? [] : keysAt(kind, mapping, siblings);
  const values = value === undefined ? [] : schemasAt(kind, value).flatMap(valuesOf);
  return [...keys, ...[...new Set(values)].map(valueOption)];
}

const pages = fieldPages();

function keysAt(
  kind: FileKind,
  mapping: readonly (string | number)[],
  siblings: ReadonlySet<string>,
): Option[] {
  const variants = schemasAt(kind, mapping);
  const names = new Set(variants.flatMap((variant) => Object.keys(variant.properties ?? {})));
  return [...names]
    .filter((name) => !siblings.has(name))
    .map((name) => ({
      label: name,
      kind: 'key',
      info: fieldAt(pages, kind, [...mapping, name])?.description ?? '',
      required: variants.every((variant) => variant.required?.includes(name) ?? false),
    }));
}

function valuesOf({ enum: listed = [], const: only, type = [] }: JsonSchema): string[] {
  const constants = only === undefined ? listed : [only];
  if (constants.length > 0) return constants.filter((each) => each !== null).map(String);
  return [type].flat().includes('boolean') ? ['true', 'false'] : [];
}

function valueOption(label: string): Option {
  return { label, kind: 'value', info: '', required: false };
}
