import type { JsonSchema, JsonType } from '@planproof/schema';
import { lookUp, referenceName } from './aliases.ts';
import { type DiscriminatedUnion, discriminatedUnion } from './discriminated-union.ts';
import { schemaOf } from './keywords.ts';

/** A schema as a validator is compiled from it. Beyond a `JsonSchema`, it chooses the variant of a union by `if`. */
export interface RuntimeSchema {
  readonly [keyword: string]: unknown;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * Derives the schema that the validator is compiled from. It accepts what the published schema accepts, and reports each
 * fault once. Against `anyOf` Ajv reports what every variant has to say; here the variant that the author meant is chosen
 * first, by the value's JSON type or by the property that tells mappings apart, and only that one reports.
 *
 * What no message needs is left out.
 *
 * @throws where neither the type nor a constant property tells the variants of a union apart
 */
export function runtimeSchema(published: JsonSchema): RuntimeSchema {
  const { definitions = {}, ...root } = published;
  return { ...derive(root, definitions), definitions: deriveAll(definitions, definitions) };
}

function derive(schema: JsonSchema, definitions: Definitions): RuntimeSchema {
  const [documented] = schema.allOf ?? [];
  if (documented !== undefined) return derive(documented, definitions);
  if (schema.anyOf !== undefined) return dispatch(schema.anyOf, definitions);
  const { items, properties, additionalProperties: rest, propertyNames } = schema;
  return {
    ...withoutDocumentation(schema),
    ...(items && { items: derive(items, definitions) }),
    ...(properties && { properties: deriveAll(properties, definitions) }),
    ...(rest && { additionalProperties: derive(rest, definitions) }),
    ...(propertyNames && { propertyNames: derive(propertyNames, definitions) }),
  };
}

function deriveAll(schemas: Definitions, definitions: Definitions): RuntimeSchema {
  const derived = Object.entries(schemas).map(([name, schema]) => [
    name,
    derive(schema, definitions),
  ]);
  return Object.fromEntries(derived);
}

/** The messages name a pattern by its title and its examples; they need no other documentation. */
function withoutDocumentation(schema: JsonSchema): JsonSchema {
  const { title, examples } = schema.pattern === undefined ? {} : schema;
  const nothing = {
    $schema: undefined,
    $id: undefined,
    $comment: undefined,
    description: undefined,
  };
  return schemaOf({ ...schema, ...nothing, default: undefined, title, examples });
}

function dispatch(variants: readonly JsonSchema[], definitions: Definitions): RuntimeSchema {
  const types = variants.map((variant) => typeOf(variant, definitions));
  if (new Set(types).size === types.length) return dispatchByType(variants, types, definitions);
  const union = discriminatedUnion(variants.map((variant) => resolve(variant, definitions)));
  if (union !== undefined) return dispatchByProperty(union, definitions);
  throw new Error(`nothing tells the variants of this union apart: ${JSON.stringify(variants)}`);
}

function dispatchByType(
  variants: readonly JsonSchema[],
  types: readonly JsonType[],
  definitions: Definitions,
): RuntimeSchema {
  const branches = variants.flatMap((variant, index) => {
    const branch = derive(variant, definitions);
    const saysNoMore = Object.keys(branch).join() === 'type';
    return saysNoMore ? [] : [when({ type: types[index] }, branch)];
  });
  return branches.length === 0 ? { type: types } : { type: types, allOf: branches };
}

/**
 * What the variants say alike is compiled once, and checked whichever is chosen; so the module is no larger than it needs to
 * be, and where a value chooses none of them one fault hides no other.
 */
function dispatchByProperty(
  { property, choices, common, own, undecided }: DiscriminatedUnion,
  definitions: Definitions,
): RuntimeSchema {
  const chooses = (values: readonly unknown[] | undefined) => ({
    type: 'object',
    required: [property],
    properties: { [property]: { enum: values } },
  });
  const branches = own.map((part, index) =>
    when(chooses(choices[index]), derive(part, definitions)),
  );
  const isChosen = chooses(choices.flat());
  const otherwise = { if: isChosen, else: derive(undecided, definitions) };
  return { ...derive(common, definitions), allOf: [...branches, otherwise] };
}

function when(condition: RuntimeSchema, schema: RuntimeSchema): RuntimeSchema {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; nobody awaits a schema.
  return { if: condition, then: schema };
}

function resolve(schema: JsonSchema, definitions: Definitions): JsonSchema {
  return schema.$ref === undefined ? schema : lookUp(definitions, referenceName(schema.$ref));
}

function typeOf(variant: JsonSchema, definitions: Definitions): JsonType {
  const { type } = resolve(variant, definitions);
  if (typeof type !== 'string')
    throw new Error(`a variant has one type: ${JSON.stringify(variant)}`);
  return type;
}
