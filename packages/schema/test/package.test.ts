import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchema, featureSchema, fixtureSchema, reportSchema } from '../src/index.ts';

const require = createRequire(import.meta.url);

describe.each([
  ['feature', featureSchema],
  ['fixture', fixtureSchema],
  ['config', configSchema],
  ['report', reportSchema],
])('%s.schema.json', (name, schema) => {
  const file = require.resolve(`@planproof/schema/${name}.schema.json`);
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'));

  it('is exported, and is the schema of the module', () => {
    expect(published).toEqual(schema);
  });

  it('is the copy at the root of the repository', () => {
    const root = join(import.meta.dirname, '../../../schemas', `${name}.schema.json`);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(root, 'utf8'));
  });

  it('compiles in strict mode with nothing added', () => {
    expect(() => new Ajv({ strict: true }).compile(schema)).not.toThrow();
  });

  it('has the address of its version, and says that it is generated', () => {
    expect(schema.$id).toBe(`https://planproof.dev/schemas/v1/${name}.schema.json`);
    expect(schema.$comment).toMatch(/Generated from .*npm run generate/);
  });
});

describe('package.json', () => {
  it('asks for nothing at run time', () => {
    const text = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
    expect(JSON.parse(text)).not.toHaveProperty('dependencies');
  });
});
