import type { JsonScalar, JsonSchema } from '@planproof/schema';
import { schemaOf } from './keywords.ts';

/** Mappings that a constant property tells apart. */
export interface DiscriminatedUnion {
  /** The property that tells them apart. */
  readonly property: string;
  /** For each mapping, the values of the property that choose it. */
  readonly choices: readonly (readonly JsonScalar[])[];
  /** What all of them say alike, and so is checked once; it knows nothing of other keys. */
  readonly common: JsonSchema;
  /** What each of them says besides; a key that all agree on is known there, and not checked again. */
  readonly own: readonly JsonSchema[];
  /** The check, besides what is common, of a value that chooses none of them: every key that one of them knows. */
  readonly undecided: JsonSchema;
}

/** Finds the property that tells mappings apart: each requires it, and no two list the same value for it. */
export function discriminatedUnion(
  mappings: readonly JsonSchema[],
): DiscriminatedUnion | undefined {
  const [first] = mappings;
  for (const property of first?.required ?? []) {
    const choices = mappings.map((mapping) => requiredValues(mapping, property));
    const values = choices.flat();
    const isTold =
      choices.every((each) => each.length > 0) && new Set(values).size === values.length;
    if (isTold) return { property, choices, ...parts(mappings, property, values) };
  }
  return undefined;
}

function requiredValues(mapping: JsonSchema, property: string): readonly JsonScalar[] {
  if (!mapping.required?.includes(property)) return [];
  const { const: only, enum: values } = mapping.properties?.[property] ?? {};
  return only === undefined ? (values ?? []) : [only];
}

function parts(
  mappings: readonly JsonSchema[],
  property: string,
  values: readonly JsonScalar[],
): Pick<DiscriminatedUnion, 'common' | 'own' | 'undecided'> {
  const names = new Set(mappings.flatMap((mapping) => Object.keys(mapping.properties ?? {})));
  const agreed = new Map([...names].flatMap((name) => agreedField(mappings, name)));
  const required = (mappings[0]?.required ?? []).filter((name) =>
    mappings.every((mapping) => mapping.required?.includes(name)),
  );
  const known = Object.fromEntries([...names].map((name): [string, JsonSchema] => [name, {}]));
  return {
    common: { type: 'object', required, properties: Object.fromEntries(agreed) },
    own: mappings.map((mapping) => ownPart(mapping, new Set(agreed.keys()), new Set(required))),
    undecided: schemaOf({
      ...mappings[0],
      ...NOTHING_COMMON,
      properties: { ...known, [property]: { type: 'string', enum: values } },
    }),
  };
}

const NOTHING_COMMON = { title: undefined, type: undefined, required: undefined };

/** A field that every mapping has, and in the same way. */
function agreedField(mappings: readonly JsonSchema[], name: string): [string, JsonSchema][] {
  const schemas = mappings.map((mapping) => mapping.properties?.[name]);
  const [schema] = schemas;
  const isAgreed = new Set(schemas.map((each) => JSON.stringify(each))).size === 1;
  return isAgreed && schema !== undefined ? [[name, schema]] : [];
}

function ownPart(
  mapping: JsonSchema,
  agreed: ReadonlySet<string>,
  required: ReadonlySet<string>,
): JsonSchema {
  const fields = Object.entries(mapping.properties ?? {});
  return schemaOf({
    ...mapping,
    ...NOTHING_COMMON,
    required: mapping.required?.filter((name) => !required.has(name)),
    properties: Object.fromEntries(
      fields.map(([name, schema]) => [name, agreed.has(name) ? {} : schema]),
    ),
  });
}
