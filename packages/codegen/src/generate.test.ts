import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inputs, repository } from '../test/sources.ts';
import { generate } from './generate.ts';

it('generates the same files every time, and those are the committed ones', async () => {
  const files = await generate(inputs);
  expect(await generate(inputs)).toEqual(files);
  for (const [path, text] of files) {
    expect(readFileSync(join(repository, path), 'utf8'), path).toBe(text);
    expect(text.endsWith('\n'), path).toBe(true);
    expect(text, path).not.toContain('\r');
  }
});
