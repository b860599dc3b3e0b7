import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Writes the index that the pages of a folder are searched with, into the folder. */
export async function searchIndex(dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
