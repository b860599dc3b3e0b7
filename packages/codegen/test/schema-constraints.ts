import type { JsonSchema } from '@planproof/schema';

const KEYWORDS = [
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
] as const satisfies readonly (keyof JsonSchema)[];

/** Every constraint of a published schema, written as `typeConstraints` writes those of the types. */
export function schemaConstraints(schema: JsonSchema, root: string): string[] {
  const found = [...constraintsAt(schema, root)];
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
    found.push(...constraintsAt(definition, name));
  }
  return found.sort();
}

function* constraintsAt(schema: JsonSchema, place: string): Generator<string> {
  for (const keyword of KEYWORDS) {
    if (schema[keyword] !== undefined) yield `${place} ${keyword}=${schema[keyword]}`;
  }
  for (const value of schema.enum ?? []) {
    if (value !== null) yield `${place} value=${value}`;
  }
  if (schema.const !== undefined) yield `${place} value=${schema.const}`;
  for (const variant of schema.anyOf ?? []) yield* constraintsAt(variant, place);
  if (schema.items !== undefined) yield* constraintsAt(schema.items, `${place}[]`);
  if (schema.additionalProperties) yield* constraintsAt(schema.additionalProperties, `${place}{}`);
  if (schema.propertyNames !== undefined)
    yield* constraintsAt(schema.propertyNames, `${place}<key>`);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* constraintsAt(property, `${place}.${name}`);
  }
}
