import {
  configSchema,
  featureSchema,
  fixtureSchema,
  type JsonSchema,
  reportSchema,
} from '@planproof/schema';

/** The published schemas, by the name of their format, in the order in which people meet the formats. */
const SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map([
  ['feature', featureSchema],
  ['fixture', fixtureSchema],
  ['config', configSchema],
  ['report', reportSchema],
]);

/** A published schema, and how to speak of it. */
export interface PublishedSchema {
  readonly name: string;
  /** What the format is, in a sentence. */
  readonly description: string;
  /** Where the schema is published. */
  readonly url: string;
  /** The schema's file, byte for byte. */
  readonly text: string;
}

/** Every published schema. */
export function publishedSchemas(): PublishedSchema[] {
  return [...SCHEMAS].map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    url: schema.$id ?? '',
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}

/** The schemas' files, by name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(publishedSchemas().map(({ name, text }) => [`${name}.schema.json`, text]));
}
