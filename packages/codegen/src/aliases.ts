import type { Definition } from 'typescript-json-schema';
import { ALIAS_MEMBER } from './name-aliases.ts';
import type { Definitions } from './read-types.ts';

const PREFIX = '#/definitions/';

/** The name of the definition that a `$ref` leads to. */
export function referenceName(reference: string): string {
  if (!reference.startsWith(PREFIX)) throw new Error(`${reference} leads out of the schema`);
  return reference.slice(PREFIX.length);
}

/** The `$ref` to the definition of a name. */
export function reference(name: string): string {
  return PREFIX + name;
}

/** The definition of a name. */
export function lookUp<T>(definitions: Readonly<Record<string, T>>, name: string): T {
  const found = definitions[name];
  if (found === undefined) throw new Error(`there is no definition of ${name}`);
  return found;
}

/** A type as typescript-json-schema describes it, with the name of the alias that it came from. */
export interface NamedDefinition extends Definition {
  readonly alias?: string;
}

/**
 * Puts an alias's schema in the place of a reference to it. What the place itself says about a keyword wins, so that a
 * field keeps its own description and takes the title, the pattern and the examples of its type. The name stays beside it,
 * that of the outermost where an alias stands for another. A reference to a mapping stays.
 */
export function inlineAlias(
  definition: NamedDefinition,
  definitions: Definitions,
): NamedDefinition {
  if (definition.$ref === undefined) return definition;
  const { $ref, ...place } = definition;
  const alias = referenceName($ref);
  const { type, properties, required, ...named } = lookUp(definitions, alias);
  const body = properties?.[ALIAS_MEMBER];
  if (typeof body !== 'object') return definition;
  return inlineAlias({ ...body, ...named, alias, ...place }, definitions);
}
