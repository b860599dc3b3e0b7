import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The faces that Pagefind brings along; the site has its own. */
const OWN_FACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the index that the pages of a folder are searched with, into the folder. */
export async function searchIndex(dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dist });
  const made = await index.getFiles();
  await close();
  const failed = [...added.errors, ...made.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
  for (const { path, content } of made.files.filter((file) => !OWN_FACES.test(file.path))) {
    const file = join(dist, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
