import {
  configSchema,
  type FileKind,
  featureSchema,
  fixtureSchema,
  type JsonSchema,
} from '@planproof/schema';
import { typeNoun } from '../describe.ts';
import { either } from '../quote.ts';
import { inCommon, inOneList } from './variant-words.ts';

/** What is known of one field, from the schema that its type became. */
export interface FieldPage {
  readonly kind: FileKind;
  readonly name: string;
  /** Where it stands: `tasks[].status`, `fixtures.<name>.image`. */
  readonly place: string;
  readonly required: boolean;
  readonly description: string;
  /** The types that it takes, as a phrase. */
  readonly type: string;
  /** What it must hold beyond its type, one phrase each. */
  readonly constraints: readonly string[];
  readonly defaultValue: unknown;
  readonly examples: readonly unknown[];
}

const SCHEMAS: readonly (readonly [FileKind, JsonSchema])[] = [
  ['feature', featureSchema],
  ['fixture', fixtureSchema],
  ['config', configSchema],
];

/** A page for every field of every format, in the order of the formats. */
export function fieldPages(): FieldPage[] {
  const pages = SCHEMAS.flatMap(([kind, root]) => [...pagesOf({ kind, root }, root, '')]);
  const byPlace = new Map<string, FieldPage>();
  for (const page of pages) {
    const key = `${page.kind} ${page.place}`;
    byPlace.set(key, both(byPlace.get(key) ?? page, page));
  }
  return [...byPlace.values()];
}

/** A field that stands in several variants of a mapping has one page. */
function both(one: FieldPage, other: FieldPage): FieldPage {
  return {
    ...one,
    description: inCommon([one.description, other.description]),
    constraints: inOneList([...one.constraints, ...other.constraints]),
  };
}

interface Format {
  readonly kind: FileKind;
  readonly root: JsonSchema;
}

function* pagesOf(format: Format, schema: JsonSchema, place: string): Iterable<FieldPage> {
  for (const variant of variantsOf(format.root, schema)) {
    if (variant.items !== undefined) yield* pagesOf(format, variant.items, `${place}[]`);
    if (typeof variant.additionalProperties === 'object') {
      yield* pagesOf(format, variant.additionalProperties, `${place}.<name>`);
    }
    for (const [name, field] of Object.entries(variant.properties ?? {})) {
      const at = place === '' ? name : `${place}.${name}`;
      const required = variant.required?.includes(name) ?? false;
      yield page(format, name, at, field, required);
      yield* pagesOf(format, field, at);
    }
  }
}

function page(
  { kind, root }: Format,
  name: string,
  place: string,
  field: JsonSchema,
  required: boolean,
): FieldPage {
  const variants = variantsOf(root, field);
  const described = [field, ...variants].find((schema) => schema.description !== undefined);
  return {
    kind,
    name,
    place,
    required,
    description: described?.description ?? '',
    type: either([...new Set(variants.flatMap((variant) => variant.type ?? []))].map(typeNoun)),
    constraints: [...new Set(variants.flatMap(constraintsOf))],
    defaultValue: field.default,
    examples: field.examples ?? variants.flatMap((variant) => variant.examples ?? []),
  };
}

/** The variants of a schema, with references followed. */
function variantsOf(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const target = name === undefined ? undefined : root.definitions?.[name];
  if (target !== undefined) return variantsOf(root, target);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  return parts.length === 0 ? [schema] : parts.flatMap((part) => variantsOf(root, part));
}

/** What a schema asks of a value beyond its type, one phrase each. */
export function constraintsOf(schema: JsonSchema): string[] {
  const listed = (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).filter(
    (value) => value !== null,
  );
  return [
    ...(listed.length === 0 ? [] : [`one of ${listed.join(', ')}`]),
    ...(schema.minimum === undefined ? [] : [`at least ${schema.minimum}`]),
    ...(schema.maximum === undefined ? [] : [`at most ${schema.maximum}`]),
    ...(schema.minItems === undefined
      ? []
      : [`at least ${schema.minItems} ${schema.minItems === 1 ? 'entry' : 'entries'}`]),
    ...(schema.pattern === undefined || schema.title === undefined
      ? []
      : [withArticle(schema.title)]),
  ];
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
