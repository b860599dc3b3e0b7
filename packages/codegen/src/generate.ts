import { catalog } from './catalog.ts';
import { declarationFile } from './declaration-file.ts';
import { declarationOrder } from './declaration-order.ts';
import { formats, sourceOf } from './formats.ts';
import { publishedSchema } from './json-schema.ts';
import { buildModel } from './model.ts';
import { pythonPackage } from './python/package.ts';
import { typeReader } from './read-types.ts';
import { schemaModule } from './schema-module.ts';
import { textModule } from './text-module.ts';
import { validatorModule } from './validator.ts';

/** The files of packages/schema/src that hold the types. */
export const SOURCES: readonly string[] = ['scalars.ts', ...formats.map(sourceOf)];

/** What the generator is given. */
export interface Inputs {
  /** The texts of `SOURCES`, by file name. */
  readonly sources: ReadonlyMap<string, string>;
  /** The version that all packages share. */
  readonly version: string;
  /** The text of the licence. */
  readonly license: string;
}

/** Everything that is generated from the types: the text of each file, by its path from the root of the repository. */
export async function generate({ sources, ...facts }: Inputs): Promise<Map<string, string>> {
  const readTypes = typeReader(sources);
  const restoreOrder = declarationOrder(sources.values());
  const files = new Map([['schemas/catalog.json', json(catalog())]]);
  const models = formats.map((format) => buildModel(format, readTypes(format.root), restoreOrder));
  for (const model of models) {
    const { format } = model;
    const { name } = format;
    const published = publishedSchema(model);
    files.set(`schemas/${name}.schema.json`, json(published));
    files.set(`packages/schema/schemas/${name}.schema.json`, json(published));
    files.set(`packages/schema/src/gen/${name}.schema.ts`, schemaModule(format, published));
    files.set(
      `packages/schema/src/gen/${name}.validator.ts`,
      await validatorModule(format, published),
    );
  }
  const python = pythonPackage(models, { scalars: sources.get('scalars.ts') ?? '', ...facts });
  for (const [path, text] of python) files.set(`schemas/python/${path}`, text);
  const types = declarationFile(sources);
  files.set('schemas/planproof.d.ts', types);
  files.set(
    'apps/cli/src/generate/gen/python.ts',
    textModule('schemas/python', 'The files of the Python package.', 'pythonFiles', python),
  );
  files.set(
    'apps/cli/src/generate/gen/types.ts',
    textModule(
      'schemas/planproof.d.ts',
      'The types of all formats in one file.',
      'typeFiles',
      new Map([['planproof.d.ts', types]]),
    ),
  );
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
