import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../version.ts';
import { bundle } from './bundle.ts';
import { exampleFiles, exampleNames } from './examples.ts';
import { document } from './layout.ts';
import { favicon } from './mark.ts';
import { searchIndex } from './search-index.ts';
import { groupsOf, pages } from './site.ts';

const app = fileURLToPath(new URL('../../', import.meta.url));
const repository = join(app, '../..');

/** The fonts, which come with the site: name here, and file among the packages. */
const FONTS = {
  'schibsted-grotesk.woff2':
    '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  'plex-mono.woff2': '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  'plex-mono-bold.woff2': '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff2',
} as const;

/** Builds the whole site into a folder, which is emptied first. */
export async function buildSite(target: URL): Promise<void> {
  const dist = fileURLToPath(target);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const all = await pages();
  const frame = { groups: groupsOf(all), version };
  for (const page of all) write(dist, `${page.address}index.html`, document(page, frame));
  write(dist, 'favicon.svg', favicon());
  copyStyles(dist);
  copyFonts(dist);
  copySchemas(dist);
  for (const name of exampleNames()) {
    write(dist, `examples/${name}.json`, JSON.stringify(exampleFiles(name)));
  }
  await bundle(dist);
  await searchIndex(dist);
}

function write(dist: string, path: string, text: string): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copyStyles(dist: string): void {
  const styles = join(app, 'src/styles');
  const read = (name: string) => readFileSync(join(styles, `${name}.css`), 'utf8');
  const site = ['base', 'frame', 'article', 'code', 'front', 'search'].map(read);
  write(dist, 'site.css', site.join('\n'));
  write(dist, 'playground.css', read('playground'));
}

function copyFonts(dist: string): void {
  for (const [name, file] of Object.entries(FONTS)) {
    copy(fileURLToPath(import.meta.resolve(file)), join(dist, 'fonts', name));
  }
  for (const name of ['@fontsource-variable/schibsted-grotesk', '@fontsource/ibm-plex-mono']) {
    const licence = fileURLToPath(import.meta.resolve(`${name}/LICENSE`));
    copy(licence, join(dist, 'fonts', `${name.split('/').at(-1)}.LICENSE.txt`));
  }
}

/** The schemas stand where their `$id` says, and the catalogue of them above. */
function copySchemas(dist: string): void {
  const folder = join(repository, 'schemas');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json'))) {
    copy(join(folder, name), join(dist, 'schemas/v1', name));
  }
  copy(join(folder, 'catalog.json'), join(dist, 'schemas/catalog.json'));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
