import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generate, SOURCES } from './generate.ts';

const repository = join(import.meta.dirname, '../../..');
const types = join(repository, 'packages/schema/src');

const texts = SOURCES.map(
  async (name) => [name, await readFile(join(types, name), 'utf8')] as const,
);
for (const [path, text] of await generate(new Map(await Promise.all(texts)))) {
  const file = join(repository, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
