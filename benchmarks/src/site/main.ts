/** Measures the documentation site in a browser: what its pages weigh, and how soon the playground shows a finding. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../../apps/docs/src/serve/serve-folder.ts';
import { measureSite } from './measure-site.ts';
import { siteTable } from './site-table.ts';

const BEGIN = '<!-- site: written by npm run bench:site -->';
const END = '<!-- end of site -->';
const PORT = 4781;

const { values } = parseArgs({ options: { markdown: { type: 'string' } } });
const executable = process.env.PLANPROOF_CHROMIUM;

if (executable === undefined) {
  console.log('Nothing is measured: PLANPROOF_CHROMIUM does not name a browser.');
} else {
  const dist = fileURLToPath(new URL('../../../apps/docs/dist', import.meta.url));
  const server = await serveFolder(dist, '/', PORT);
  const table = siteTable(await measureSite(`http://127.0.0.1:${PORT}/`, executable));
  server.close();
  console.log(table);
  if (values.markdown !== undefined) writeMarkdown(values.markdown, table);
}

function writeMarkdown(file: string, table: string): void {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} does not mark where the table goes.`);
  writeFileSync(file, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
