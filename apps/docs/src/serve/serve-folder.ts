import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
]);

/** What there is at a path. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  /** A folder whose path does not end in `/`, as relative links in its index need it. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

/**
 * Serves the files of a folder on the loopback interface, as any host of static files does.
 *
 * @param base the path below which the folder stands; begins and ends with `/`
 * @param port 0 takes a free one
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const found = find(folder, base, url);
    switch (found.kind) {
      case 'file': {
        const type = TYPES.get(extname(found.file)) ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
        createReadStream(found.file).pipe(response);
        break;
      }
      case 'moved':
        response.writeHead(301, { location: found.to }).end();
        break;
      case 'nothing':
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('There is no such page.\n');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** What an address of a request leads to: nothing outside of the folder. */
export function find(folder: string, base: string, url: string): Found {
  const path = pathOf(url);
  if (path === undefined || !path.startsWith(base)) return { kind: 'nothing' };
  const below = path.slice(base.length);
  const file = normalize(join(folder, below));
  if (!`${file}${sep}`.startsWith(normalize(`${folder}${sep}`))) return { kind: 'nothing' };
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return { kind: 'file', file };
  if (found?.isDirectory() !== true) return { kind: 'nothing' };
  if (below !== '' && !below.endsWith('/')) return { kind: 'moved', to: encodeURI(`${path}/`) };
  return below.endsWith('index.html')
    ? { kind: 'nothing' }
    : find(folder, base, `${path}index.html`);
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
