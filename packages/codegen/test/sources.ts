import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Inputs, SOURCES } from '../src/generate.ts';

/** The root of the repository. */
export const repository = join(import.meta.dirname, '../../..');

/** The texts of the types, by file name. */
export const sources: ReadonlyMap<string, string> = new Map(
  SOURCES.map((name) => [
    name,
    readFileSync(join(repository, 'packages/schema/src', name), 'utf8'),
  ]),
);

/** What the generator is given in this repository. */
export const inputs: Inputs = {
  sources,
  version: JSON.parse(readFileSync(join(repository, 'packages/schema/package.json'), 'utf8'))
    .version,
  license: readFileSync(join(repository, 'LICENSE'), 'utf8'),
};
