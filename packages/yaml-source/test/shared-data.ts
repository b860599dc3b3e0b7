import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The directory of data that is shared between checkouts, where there is one. */
const shared = process.env.PLANPROOF_SHARED;

/** A folder of the shared data; `undefined` where it is not there. */
export function sharedFolder(name: string): string | undefined {
  if (shared === undefined) return undefined;
  const folder = join(shared, name);
  return existsSync(folder) ? folder : undefined;
}

/** What to append to a test's name so that a skip says why. */
export function skipNote(folder: string | undefined): string {
  return folder === undefined ? ' (skipped: PLANPROOF_SHARED does not lead to the data)' : '';
}

/** The YAML files below a folder, by their path in it. */
export function yamlFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
