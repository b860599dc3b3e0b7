import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generate, type Inputs, SOURCES } from './generate.ts';

const repository = join(import.meta.dirname, '../../..');
const read = (path: string) => readFile(join(repository, path), 'utf8');
const texts = SOURCES.map(
  async (name) => [name, await read(`packages/schema/src/${name}`)] as const,
);
const { version } = JSON.parse(await read('packages/schema/package.json'));
const inputs: Inputs = {
  sources: new Map(await Promise.all(texts)),
  version,
  license: await read('LICENSE'),
};

for (const [path, text] of await generate(inputs)) {
  const file = join(repository, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
