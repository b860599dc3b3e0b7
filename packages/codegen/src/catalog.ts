import { formats } from './formats.ts';
import { schemaUrl } from './json-schema.ts';

/** An entry of a schema catalog. */
interface CatalogEntry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

/**
 * The entries for a catalog of schemas, in the shape of SchemaStore's: editors that read it find the schema of a file by
 * the file's name. Formats that no file name gives away are left out. The shape is closed, so nothing in the file says
 * that it is generated.
 *
 * @see https://json.schemastore.org/schema-catalog.json
 */
export function catalog(): object {
  const schemas = formats.flatMap((format): CatalogEntry[] => {
    const { name, summary: description, fileMatch } = format;
    return fileMatch === undefined
      ? []
      : [{ name: `planproof ${name}`, description, fileMatch, url: schemaUrl(name) }];
  });
  return { $schema: 'https://json.schemastore.org/schema-catalog.json', version: 1, schemas };
}
