import { parentOf } from './modules.ts';
import type { TextFile } from './place-in.ts';

/** What the `alembic.ini` files say that the URL is, for the environment in a file: the nearest one above it counts. */
export function alembicUrls(files: readonly TextFile[]): (path: string) => string | undefined {
  const urls = new Map<string, string>();
  for (const { path, text } of files) {
    if (!/(?:^|\/)alembic\.ini$/.test(path)) continue;
    const url = /^sqlalchemy\.url[ \t]*[=:][ \t]*(\S.*)$/m.exec(text)?.[1];
    if (url !== undefined && !isPlaceholder(url.trim())) urls.set(parentOf(path), url.trim());
  }
  return (path) => {
    let directory = parentOf(path);
    for (;;) {
      const url = urls.get(directory);
      if (url !== undefined || directory === '') return url;
      directory = parentOf(directory);
    }
  };
}

/** What `alembic init` writes, or quotes around nothing: something else has to set the URL. */
function isPlaceholder(url: string): boolean {
  return /^driver:\/\//.test(url) || !url.includes('://');
}
