import { readFileSync } from 'node:fs';

/** The version of planproof that the site is made from. */
export const version = versionIn(
  readFileSync(new URL('../../cli/package.json', import.meta.url), 'utf8'),
);

function versionIn(manifest: string): string {
  const { version: found }: { version?: unknown } = JSON.parse(manifest);
  if (typeof found !== 'string') throw new Error('The package of the command has no version.');
  return found;
}
