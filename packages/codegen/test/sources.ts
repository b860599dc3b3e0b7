import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from '../src/generate.ts';

/** The root of the repository. */
export const repository = join(import.meta.dirname, '../../..');

/** The texts of the types, by file name. */
export const sources: ReadonlyMap<string, string> = new Map(
  SOURCES.map((name) => [
    name,
    readFileSync(join(repository, 'packages/schema/src', name), 'utf8'),
  ]),
);
