import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
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

/**
 * Serves the files of a folder on the loopback interface, as any host of static files does.
 *
 * @param base the path below which the folder stands; begins and ends with `/`
 * @param port 0 takes a free one
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = pathOf(url);
    if (path === undefined || !path.startsWith(base)) return notFound(response);
    const file = fileAt(folder, path.slice(base.length));
    if (file === undefined) return notFound(response);
    const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** The file at a path below the folder; that of a folder is its index. Nothing outside of the folder is one. */
function fileAt(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(`${folder}${sep}`)))
    return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true)
    return path === '' || path.endsWith('/') ? fileAt(folder, join(path, 'index.html')) : undefined;
  return found?.isFile() === true ? file : undefined;
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('There is no such page.\n');
}
