import type { JsonSchema } from '@planproof/schema';
import type { Definition } from 'typescript-json-schema';
import { inlineAlias, lookUp, reference, referenceName } from './aliases.ts';
import type { RestoreOrder } from './declaration-order.ts';
import type { Format } from './formats.ts';
import { constraints, type Draft, documentation, scalar, schemaOf, withAlias } from './keywords.ts';
import type { Definitions } from './read-types.ts';
import { union } from './union.ts';

/**
 * A format, ready for every target: its root mapping, and every named mapping below it, in the order in which the root
 * reaches them. It is written in JSON Schema, which holds what every target needs: names, fields, constraints and
 * documentation.
 */
export interface Model {
  readonly format: Format;
  readonly root: JsonSchema;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /**
   * Every named type that is no mapping, in the same order. The places that have such a type repeat its schema; `aliasOf`
   * tells its name.
   */
  readonly aliases: Readonly<Record<string, JsonSchema>>;
}

/** What the parts of one model share. */
interface Context {
  readonly format: Format;
  readonly types: Definitions;
  readonly restore: RestoreOrder;
  /** The named mappings that have been referred to. */
  readonly reached: Set<string>;
  /** The other named types that have been referred to. */
  readonly aliases: Set<string>;
}

/** Makes the model of a format from what typescript-json-schema says about its types. */
export function buildModel(format: Format, types: Definitions, restore: RestoreOrder): Model {
  const context: Context = { format, types, restore, reached: new Set(), aliases: new Set() };
  const root = convert(lookUp(types, format.root), context);
  const definitions: Record<string, JsonSchema> = {};
  // A Set that grows is iterated to its end, so what a definition reaches is built as well.
  for (const name of context.reached) definitions[name] = convert(lookUp(types, name), context);
  const aliases: Record<string, JsonSchema> = {};
  for (const name of context.aliases) aliases[name] = convert({ $ref: reference(name) }, context);
  return { format, root, definitions, aliases };
}

function convert(place: Definition, context: Context): JsonSchema {
  const { alias, ...definition } = inlineAlias(place, context.types);
  if (alias !== undefined) context.aliases.add(alias);
  return withAlias(convertType(definition, context), alias);
}

function convertType(definition: Definition, context: Context): JsonSchema {
  const docs = documentation(definition);
  if (definition.$ref !== undefined) return refer(referenceName(definition.$ref), docs, context);
  if (definition.anyOf !== undefined)
    return convertUnion(definition, definition.anyOf, docs, context);
  if (Array.isArray(definition.type)) return convertUnion(definition, [definition], docs, context);
  if (definition.type === 'object') return convertMapping(definition, docs, context);
  if (definition.type === 'array') return convertList(definition, docs, context);
  return convertScalar(definition, docs, context);
}

/** In draft-07 a `$ref` silences what stands beside it, so a description needs an `allOf` between them. */
function refer(name: string, docs: Draft, context: Context): JsonSchema {
  context.reached.add(name);
  const target: JsonSchema = { $ref: reference(name) };
  const documented = schemaOf(docs);
  return Object.keys(documented).length === 0
    ? target
    : schemaOf({ ...documented, allOf: [target] });
}

/** A constraint that a field puts on a union, as on `integer | null`, goes to the variants. */
function convertUnion(
  definition: Definition,
  variants: readonly (Definition | boolean)[],
  docs: Draft,
  context: Context,
): JsonSchema {
  const shared = schemaOf(constraints(definition));
  const converted = variants.flatMap(singleTypes).map((variant) => {
    const schema = convert(variant, context);
    return schema.type === 'null' ? schema : schemaOf({ ...schema, ...shared });
  });
  if (
    Object.keys(shared).length > 0 &&
    converted.filter((each) => each.type !== 'null').length > 1
  ) {
    throw new Error(
      'a constraint on a union of several types is ambiguous: name the variant and put it there',
    );
  }
  return union(converted, docs);
}

/** typescript-json-schema gathers the variants that say no more than their type: `["string", "null"]`. */
function singleTypes(variant: Definition | boolean): Definition[] {
  const { type } = expectSchema(variant);
  return Array.isArray(type) ? type.map((each) => ({ type: each })) : [expectSchema(variant)];
}

function convertMapping(definition: Definition, docs: Draft, context: Context): JsonSchema {
  const names = Object.keys(definition.properties ?? {});
  const { additionalProperties: rest, propertyNames } = definition;
  const values = typeof rest === 'object' ? convert(rest, context) : undefined;
  const isOpen = values !== undefined && Object.keys(values).length === 0;
  const properties = Object.entries(definition.properties ?? {}).map(([name, property]) => [
    name,
    convert(expectSchema(property), context),
  ]);
  const ownKeys = context.format.unknownKeys === 'rejected' && !isOpen;
  return schemaOf({
    ...docs,
    type: 'object',
    required: definition.required && names.filter((name) => definition.required?.includes(name)),
    properties: names.length === 0 ? undefined : Object.fromEntries(properties),
    patternProperties: ownKeys ? { '^x-': {} } : undefined,
    additionalProperties: isOpen ? undefined : (values ?? (ownKeys ? false : undefined)),
    propertyNames: typeof propertyNames === 'object' ? convert(propertyNames, context) : undefined,
  });
}

function convertList(definition: Definition, docs: Draft, context: Context): JsonSchema {
  const { items } = definition;
  if (items === undefined || Array.isArray(items)) throw new Error('a list has one type of item');
  return schemaOf({
    ...docs,
    ...constraints(definition),
    type: 'array',
    items: convert(expectSchema(items), context),
  });
}

function convertScalar(definition: Definition, docs: Draft, context: Context): JsonSchema {
  const { type, enum: values, const: only } = definition;
  if (type === 'object' || type === 'array' || type === 'number' || Array.isArray(type)) {
    throw new Error(`${JSON.stringify(type)} is not a scalar of the formats`);
  }
  const texts = values?.filter((value) => typeof value === 'string');
  return schemaOf({
    ...docs,
    ...constraints(definition),
    type,
    enum: texts && context.restore(texts),
    const: only === undefined ? undefined : scalar(only),
  });
}

function expectSchema(definition: Definition | boolean): Definition {
  if (typeof definition === 'boolean')
    throw new Error('a type that allows everything or nothing is not in the formats');
  return definition;
}
