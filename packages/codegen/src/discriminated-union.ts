import type { JsonScalar, JsonSchema } from '@planproof/schema';
import { schemaOf } from './keywords.ts';

/** Mappings that a constant property tells apart. */
export interface DiscriminatedUnion {
  /** The property that tells them apart. */
  readonly property: string;
  /** For each mapping, the values of the property that choose it. */
  readonly choices: readonly (readonly JsonScalar[])[];
  /** What a value must meet whichever mapping is meant: the check for a value that chooses none of them. */
  readonly shared: JsonSchema;
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
    if (isTold) return { property, choices, shared: shared(mappings, property, values) };
  }
  return undefined;
}

function requiredValues(mapping: JsonSchema, property: string): readonly JsonScalar[] {
  if (!mapping.required?.includes(property)) return [];
  const { const: only, enum: values } = mapping.properties?.[property] ?? {};
  return only === undefined ? (values ?? []) : [only];
}

/** Every key that one of the mappings knows; a field's schema where all of them agree on it. */
function shared(
  mappings: readonly JsonSchema[],
  property: string,
  values: readonly JsonScalar[],
): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const name of new Set(
    mappings.flatMap((mapping) => Object.keys(mapping.properties ?? {})),
  )) {
    const schemas = mappings.map((mapping) => mapping.properties?.[name]);
    const [schema] = schemas;
    const isAgreed = new Set(schemas.map((each) => JSON.stringify(each))).size === 1;
    properties[name] = (isAgreed ? schema : undefined) ?? {};
  }
  properties[property] = { type: 'string', enum: values };
  return schemaOf({
    ...mappings[0],
    title: undefined,
    required: mappings[0]?.required?.filter((name) =>
      mappings.every((each) => each.required?.includes(name)),
    ),
    properties,
  });
}
