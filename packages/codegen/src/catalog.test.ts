import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { catalog } from './catalog.ts';

it('lists the formats that are recognised by the name of a file', () => {
  expect(catalog()).toMatchObject({
    schemas: [
      { url: 'https://planproof.dev/schemas/v1/feature.schema.json' },
      { url: 'https://planproof.dev/schemas/v1/fixture.schema.json' },
      { url: 'https://planproof.dev/schemas/v1/config.schema.json' },
    ],
  });
});

const shared = process.env.PLANPROOF_SHARED;
if (shared === undefined) {
  console.warn(
    "PLANPROOF_SHARED is not set: the catalog is not held against SchemaStore's schema.",
  );
}

it.skipIf(shared === undefined)("has the shape of SchemaStore's catalog", () => {
  const file = join(shared ?? '', 'public-schemas/schema-catalog.json');
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  validate(catalog());
  expect(validate.errors).toBeNull();
});
