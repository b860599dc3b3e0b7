import type { JsonScalar, JsonSchema, JsonType } from '@planproof/schema';
import { type Draft, schemaOf } from './keywords.ts';

/** The order in which variants are written and named in messages: what is short to write first, `null` last. */
const RANK: readonly (JsonType | undefined)[] = [
  'string',
  'integer',
  'boolean',
  'array',
  'object',
  undefined,
];

/**
 * The schema of a union. `null` joins the type of a single other variant, since `["string", "null"]` reads better in an
 * editor than two variants do; otherwise the union is `anyOf`.
 *
 * @param docs what the place says of the union as a whole; it wins over what the variants say
 */
export function union(variants: readonly JsonSchema[], docs: Draft): JsonSchema {
  const flat = variants.flatMap((variant) => variant.anyOf ?? [variant]);
  const others = joinLists(flat.filter((variant) => variant.type !== 'null')).toSorted(
    (a, b) => rank(a) - rank(b),
  );
  const [only] = others;
  const takesNull = flat.some((variant) => variant.type === 'null');
  if (others.length === 1 && only !== undefined) {
    if (!takesNull) return schemaOf({ ...only, ...schemaOf(docs) });
    if (typeof only.type === 'string') return nullable(only, only.type, docs);
  }
  return schemaOf({ ...docs, anyOf: takesNull ? [...others, { type: 'null' }] : others });
}

/** Makes one list of values out of several, as in `'off' | Severity`. */
function joinLists(variants: readonly JsonSchema[]): readonly JsonSchema[] {
  const lists = variants.filter(
    (variant) => listed(variant).length > 0 && variant.type === 'string',
  );
  if (lists.length < 2) return variants;
  const others = variants.filter((variant) => !lists.includes(variant));
  return [{ type: 'string', enum: lists.flatMap(listed) }, ...others];
}

function listed(schema: JsonSchema): readonly JsonScalar[] {
  return schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
}

function nullable(schema: JsonSchema, type: JsonType, docs: Draft): JsonSchema {
  return schemaOf({
    ...schema,
    ...schemaOf(docs),
    type: [type, 'null'],
    enum: schema.enum === undefined ? undefined : [...schema.enum, null],
  });
}

function rank(schema: JsonSchema): number {
  return RANK.indexOf(typeof schema.type === 'string' ? schema.type : undefined);
}
