import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** The example projects, by name. */
export function exampleNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Every file of an example project, by path. */
export function exampleFiles(name: string): Readonly<Record<string, string>> {
  const root = join(folder, name);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [
        path.slice(root.length + 1).replaceAll(sep, '/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}
