import type { JsonSchema } from '@planproof/schema';
import { lookUp, referenceName } from '../aliases.ts';
import { aliasOf } from '../keywords.ts';
import type { Model } from '../model.ts';

/** A named type of a format: a mapping with fields, or anything else. */
export interface Declaration {
  readonly kind: 'class' | 'alias';
  readonly name: string;
  readonly schema: JsonSchema;
}

/** Every named type of a format, each after those that it is made of, the root last. */
export function declarations(model: Model): Declaration[] {
  const done = new Map<string, Declaration>();
  const open = new Set<string>();

  function declare(name: string): void {
    if (done.has(name)) return;
    if (open.has(name)) throw new Error(`${name} is made of itself`);
    open.add(name);
    const schema = schemaNamed(name, model);
    for (const part of partsOf(schema)) visit(part);
    const kind = schema.properties === undefined ? 'alias' : 'class';
    done.set(name, { kind, name, schema });
  }

  function visit(schema: JsonSchema): void {
    const alias = aliasOf(schema);
    if (alias !== undefined) declare(alias);
    else if (schema.$ref !== undefined) declare(referenceName(schema.$ref));
    else for (const part of partsOf(schema)) visit(part);
  }

  declare(model.format.root);
  return [...done.values()];
}

function schemaNamed(name: string, { format, root, aliases, definitions }: Model): JsonSchema {
  if (name === format.root) return root;
  return aliases[name] ?? lookUp(definitions, name);
}

function partsOf(schema: JsonSchema): JsonSchema[] {
  const { allOf = [], anyOf = [], items, properties = {}, propertyNames } = schema;
  const { additionalProperties: rest } = schema;
  const single = [items, rest === false ? undefined : rest, propertyNames];
  return [
    ...allOf,
    ...anyOf,
    ...single.filter((each) => each !== undefined),
    ...Object.values(properties),
  ];
}
