import type { JsonSchema } from '@planproof/schema';
import { provenance, sourceOf } from './formats.ts';
import { schemaOf } from './keywords.ts';
import type { Model } from './model.ts';

/** Where the published schemas live. */
const SCHEMA_BASE = 'https://planproof.dev/schemas/v1/';

/** The address of a published schema. */
export function schemaUrl(name: string): string {
  return `${SCHEMA_BASE}${name}.schema.json`;
}

/**
 * The published schema of a format: draft-07, because that is what editors read, and self-contained.
 *
 * JSON has no comments, so the sentence that stands at the head of every generated file is its `$comment`.
 */
export function publishedSchema(model: Model): JsonSchema {
  const { format, root, definitions } = model;
  return schemaOf({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaUrl(format.name),
    $comment: provenance(`packages/schema/src/${sourceOf(format)}`),
    ...root,
    definitions,
  });
}
