import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Every file of the built site, by its path, with `/`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/')),
);

/** The pages of the built site, by their addresses: `''` is the front page. */
export const builtPages: ReadonlyMap<string, string> = new Map(
  [...files]
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .sort()
    .map((path) => [path.replace(/index\.html$/, ''), readFileSync(join(dist, path), 'utf8')]),
);
