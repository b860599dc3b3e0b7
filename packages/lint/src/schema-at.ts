import {
  configSchema,
  type FileKind,
  featureSchema,
  fixtureSchema,
  type JsonSchema,
  type JsonType,
} from '@planproof/schema';
import type { Path } from '@planproof/yaml-source';

const SCHEMAS: Readonly<Record<FileKind, JsonSchema>> = {
  feature: featureSchema,
  fixture: fixtureSchema,
  config: configSchema,
};

/**
 * What a format wants at a path: every variant that may stand there, references resolved and unions laid out flat. None
 * where the format does not read what stands there: under a key of one's own, an unknown key, or in an open mapping.
 */
export function schemasAt(kind: FileKind, path: Path): readonly JsonSchema[] {
  const root = SCHEMAS[kind];
  let variants = flatten(root, root);
  for (const segment of path) {
    variants = variants.flatMap((variant) => {
      const next = typeof segment === 'number' ? variant.items : property(variant, segment);
      return next === undefined ? [] : flatten(next, root);
    });
  }
  return variants;
}

/** The types that may stand at a path. */
export function typesAt(kind: FileKind, path: Path): ReadonlySet<JsonType> {
  return new Set(schemasAt(kind, path).flatMap((variant) => variant.type ?? []));
}

/** Whether the key that a path ends in is a name that the author chose: of a map, and not one of those that nobody reads. */
export function isMapKey(kind: FileKind, path: Path): boolean {
  if (String(path.at(-1)).startsWith('x-')) return false;
  const parents = schemasAt(kind, path.slice(0, -1));
  return parents.some((schema) => typeof schema.additionalProperties === 'object');
}

function property(schema: JsonSchema, key: string): JsonSchema | undefined {
  const known = schema.properties;
  if (known !== undefined && Object.hasOwn(known, key)) return known[key];
  for (const pattern of Object.keys(schema.patternProperties ?? {})) {
    if (new RegExp(pattern).test(key)) return undefined;
  }
  return schema.additionalProperties === false ? undefined : schema.additionalProperties;
}

function flatten(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const target = schema.$ref?.replace('#/definitions/', '');
  const referred = target === undefined ? undefined : root.definitions?.[target];
  const parts = [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(referred === undefined ? [] : [referred]),
  ];
  return parts.length === 0 ? [schema] : parts.flatMap((part) => flatten(part, root));
}
