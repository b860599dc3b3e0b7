import { constraintsOf, inCommon, inOneList } from '@planproof/lint/explain';
import type { JsonSchema, JsonType } from '@planproof/schema';
import { variantsOf } from './variants.ts';

/** One mapping of a format, with its fields. */
export interface MappingReference {
  /** Where it stands: `''` for the file itself, `tasks[]`, `fixtures.<name>`. */
  readonly place: string;
  /** What it is called in the schema. */
  readonly title: string;
  readonly description: string;
  /** Whether other keys are allowed than these and those that begin with `x-`. */
  readonly open: boolean;
  readonly fields: readonly FieldReference[];
}

/** One field of a mapping. */
export interface FieldReference {
  readonly name: string;
  readonly place: string;
  /** Where it is required: always, never, or with a value of the field that tells the variants apart, such as `readiness_type: log`. */
  readonly required: 'always' | 'never' | readonly string[];
  /** The variants that have it at all, in the same form; nothing where all do. */
  readonly only: readonly string[] | undefined;
  /** The types that it takes, as phrases. */
  readonly types: readonly string[];
  readonly constraints: readonly string[];
  readonly description: string;
  readonly defaultValue: unknown;
  readonly examples: readonly unknown[];
  /** The place of the mapping below it, where it holds one. */
  readonly below: string | undefined;
}

/** Every mapping of a format, the file itself first, then those in it in the order of their fields. */
export function mappingsOf(root: JsonSchema): MappingReference[] {
  return [...walk({ root, schema: root, place: '', title: root.title ?? '' })];
}

interface Spot {
  readonly root: JsonSchema;
  readonly schema: JsonSchema;
  readonly place: string;
  readonly title: string;
}

function* walk(spot: Spot): Iterable<MappingReference> {
  const { root, schema, place } = spot;
  const variants = variantsOf(root, schema);
  const mappings = variants.filter(({ schema: { properties } }) => properties !== undefined);
  if (mappings.length > 0) yield mapping(spot, mappings);
  const seen = new Set<string>();
  for (const { schema: variant } of variants) {
    for (const [name, field] of Object.entries(variant.properties ?? {})) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield* walk({ root, schema: field, place: placeOf(place, name), title: name });
    }
    if (variant.items !== undefined) {
      yield* walk({ ...spot, schema: variant.items, place: `${place}[]` });
    }
    if (typeof variant.additionalProperties === 'object') {
      yield* walk({ ...spot, schema: variant.additionalProperties, place: `${place}.<name>` });
    }
  }
}

type Variants = ReturnType<typeof variantsOf>;

function mapping({ root, schema, place, title }: Spot, variants: Variants): MappingReference {
  const names = new Set(variants.flatMap((each) => Object.keys(each.schema.properties ?? {})));
  const [only] = variants;
  const own = variants.length === 1 ? only : undefined;
  return {
    place,
    title: own?.name ?? title,
    description: schema.description ?? own?.schema.description ?? '',
    open: variants.some((each) => each.schema.additionalProperties === undefined),
    fields: [...names].map((name) => field(root, place, name, variants)),
  };
}

function field(root: JsonSchema, place: string, name: string, variants: Variants): FieldReference {
  const having = variants.filter(({ schema }) => schema.properties?.[name] !== undefined);
  const requiring = variants.filter(({ schema }) => schema.required?.includes(name));
  const schemas = having.flatMap(({ schema }) => schema.properties?.[name] ?? []);
  const alternatives = schemas.flatMap((each) => variantsOf(root, each));
  const described = [...schemas, ...alternatives.map(({ schema }) => schema)];
  const at = placeOf(place, name);
  return {
    name,
    place: at,
    required: requirement(variants, requiring),
    only: having.length === variants.length ? undefined : having.map((each) => mark(each.schema)),
    types: typesOf(root, schemas),
    constraints: inOneList(alternatives.flatMap((each) => constraintsOf(each.schema))),
    description: inCommon(described.flatMap(({ description }) => description ?? [])),
    defaultValue: schemas.find(({ default: value }) => value !== undefined)?.default,
    examples: described.find(({ examples }) => examples !== undefined)?.examples ?? [],
    below: schemas.map((each) => mappingBelow(root, each, at)).find((below) => below !== undefined),
  };
}

function requirement(all: Variants, requiring: Variants): FieldReference['required'] {
  if (requiring.length === 0) return 'never';
  return requiring.length === all.length ? 'always' : requiring.map(({ schema }) => mark(schema));
}

/** What tells a variant from the others: its constant field, as `readiness_type: log`. */
function mark({ properties = {} }: JsonSchema): string {
  for (const [name, { const: value, enum: values = [] }] of Object.entries(properties)) {
    const only = value ?? (values.length === 1 ? values[0] : undefined);
    if (only !== undefined && only !== null) return `${name}: ${only}`;
  }
  return '';
}

function typesOf(root: JsonSchema, schemas: readonly JsonSchema[], form: Form = 'one'): string[] {
  const phrases = schemas.flatMap((schema) =>
    variantsOf(root, schema).flatMap((each) => typePhrases(root, each.schema, form)),
  );
  return [...new Set(phrases)].sort((a, b) => Number(a === 'null') - Number(b === 'null'));
}

function typePhrases(root: JsonSchema, schema: JsonSchema, form: Form): string[] {
  const { type = [], items, additionalProperties } = schema;
  return [type].flat().map((each) => {
    const noun = NOUNS[each][form];
    if (each === 'array' && items !== undefined) return `${noun} of ${inside(root, items)}`;
    if (each === 'object' && typeof additionalProperties === 'object') {
      return `${noun} of names to ${inside(root, additionalProperties)}`;
    }
    return noun;
  });
}

function inside(root: JsonSchema, schema: JsonSchema): string {
  return typesOf(root, [schema], 'many').join(' or ');
}

type Form = 'one' | 'many';

const NOUNS: Readonly<Record<JsonType, Readonly<Record<Form, string>>>> = {
  string: { one: 'text', many: 'text' },
  integer: { one: 'integer', many: 'integers' },
  number: { one: 'number', many: 'numbers' },
  boolean: { one: 'true or false', many: 'true or false' },
  null: { one: 'null', many: 'null' },
  array: { one: 'list', many: 'lists' },
  object: { one: 'mapping', many: 'mappings' },
};

/** The place of the first mapping with fields at or below a value. */
function mappingBelow(root: JsonSchema, schema: JsonSchema, place: string): string | undefined {
  for (const { schema: variant } of variantsOf(root, schema)) {
    if (variant.properties !== undefined) return place;
    const inner =
      (variant.items && mappingBelow(root, variant.items, `${place}[]`)) ??
      (typeof variant.additionalProperties === 'object'
        ? mappingBelow(root, variant.additionalProperties, `${place}.<name>`)
        : undefined);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function placeOf(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}
