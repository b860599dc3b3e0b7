import type { JsonScalar, JsonSchema } from '@planproof/schema';
import type { Definition } from 'typescript-json-schema';

/** A schema under construction, in which a keyword may still be undefined. */
export type Draft = {
  readonly [Keyword in keyof JsonSchema]: JsonSchema[Keyword] | undefined;
} & NamedAlias;

/**
 * The key under which a schema keeps the name of the type alias that it came from, for targets that have names for such
 * types. JSON Schema has none: a symbol is not printed with the schema.
 */
const ALIAS: unique symbol = Symbol('alias');

interface NamedAlias {
  readonly [ALIAS]?: string | undefined;
}

/** The name of the type alias that a schema came from. */
export function aliasOf(schema: JsonSchema & NamedAlias): string | undefined {
  return schema[ALIAS];
}

/** Writes the name of its type alias on a schema. */
export function withAlias(schema: JsonSchema, alias: string | undefined): JsonSchema {
  return alias === undefined ? schema : Object.assign({ ...schema }, { [ALIAS]: alias });
}

/** Every keyword that a schema may use, in the order in which it is written. */
const ORDER = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  '$ref',
  'allOf',
  'type',
  'enum',
  'const',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'items',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'anyOf',
  'default',
  'examples',
  'definitions',
] as const satisfies readonly (keyof JsonSchema)[];

/** Leaves out what is undefined, and puts the keywords in their order. */
export function schemaOf(draft: Draft): JsonSchema {
  const schema: Record<string, unknown> = {};
  for (const keyword of ORDER) {
    if (draft[keyword] !== undefined) schema[keyword] = draft[keyword];
  }
  return withAlias(schema, draft[ALIAS]);
}

/** What a type says to people. */
export function documentation(definition: Definition): Draft {
  const { title, description, default: fallback, examples } = definition;
  return {
    title,
    description: description === undefined ? undefined : firstParagraph(description),
    default: fallback,
    examples: examples === undefined ? undefined : [examples].flat(),
  };
}

type ConstraintKeywords = Pick<
  Definition,
  'pattern' | 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems'
>;

/** What a type demands of a value beyond its JSON type. */
export function constraints(definition: ConstraintKeywords): Draft {
  const { pattern, minimum, maximum, minLength, maxLength, minItems, maxItems } = definition;
  return { pattern, minimum, maximum, minLength, maxLength, minItems, maxItems };
}

/** The value of an `enum` or a `const`. */
export function scalar(value: unknown): JsonScalar {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  throw new Error(`${JSON.stringify(value)} cannot be listed in an enum`);
}

function firstParagraph(text: string): string {
  const [first = ''] = text.split(/\n\s*\n/);
  return first.replaceAll(/\s*\n\s*/g, ' ').trim();
}
