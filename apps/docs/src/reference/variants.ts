import type { JsonSchema } from '@planproof/schema';

/** One of the schemas that a union is made of. */
export interface Variant {
  readonly schema: JsonSchema;
  /** Its name among the definitions, where it has one. */
  readonly name: string | undefined;
}

/** The variants of a schema with references followed; a schema that is no union is its only variant. */
export function variantsOf(root: JsonSchema, schema: JsonSchema, name?: string): Variant[] {
  const target = schema.$ref?.replace('#/definitions/', '');
  const definition = target === undefined ? undefined : root.definitions?.[target];
  if (definition !== undefined) return variantsOf(root, definition, target);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  if (parts.length === 0) return [{ schema, name }];
  return parts.flatMap((part) => variantsOf(root, part, name));
}
