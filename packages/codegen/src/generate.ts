import { catalog } from './catalog.ts';
import { declarationOrder } from './declaration-order.ts';
import { formats, sourceOf } from './formats.ts';
import { publishedSchema } from './json-schema.ts';
import { buildModel } from './model.ts';
import { typeReader } from './read-types.ts';
import { schemaModule } from './schema-module.ts';
import { validatorModule } from './validator.ts';

/** The files of packages/schema/src that hold the types. */
export const SOURCES: readonly string[] = ['scalars.ts', ...formats.map(sourceOf)];

/**
 * Everything that is generated from the types: the text of each file, by its path from the root of the repository.
 *
 * @param sources the texts of `SOURCES`, by file name
 */
export async function generate(sources: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const readTypes = typeReader(sources);
  const restoreOrder = declarationOrder(sources.values());
  const files = new Map([['schemas/catalog.json', json(catalog())]]);
  for (const format of formats) {
    const { name } = format;
    const published = publishedSchema(buildModel(format, readTypes(format.root), restoreOrder));
    files.set(`schemas/${name}.schema.json`, json(published));
    files.set(`packages/schema/schemas/${name}.schema.json`, json(published));
    files.set(`packages/schema/src/gen/${name}.schema.ts`, schemaModule(format, published));
    files.set(
      `packages/schema/src/gen/${name}.validator.ts`,
      await validatorModule(format, published),
    );
  }
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
