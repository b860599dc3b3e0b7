/** Serves the built site on this machine, for nobody else. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveFolder } from './serve-folder.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4780' }, base: { type: 'string', default: '/' } },
});

if (!existsSync(`${dist}/index.html`)) {
  console.error('The site is not built yet: run `npm run docs` at the root.');
  process.exitCode = 2;
} else {
  await serveFolder(dist, values.base, Number(values.port));
  console.log(`The documentation is at http://127.0.0.1:${values.port}${values.base}`);
  console.log('Control and C ends it.');
}
