import { describe, expect, it } from 'vitest';
import { declarationOrder } from '../src/declaration-order.ts';
import { formats } from '../src/formats.ts';
import { publishedSchema } from '../src/json-schema.ts';
import { buildModel } from '../src/model.ts';
import { typeReader } from '../src/read-types.ts';
import { schemaConstraints } from './schema-constraints.ts';
import { sources } from './sources.ts';
import { typeConstraints } from './type-constraints.ts';

const readTypes = typeReader(sources);
const order = declarationOrder(sources.values());

/** typescript-json-schema drops the constraints of an alias in lists, unions and optional fields. None may be lost. */
describe.each(formats)('the $name schema', (format) => {
  const schema = publishedSchema(buildModel(format, readTypes(format.root), order));

  it('has every constraint of the types at its place, and no other', () => {
    const constraints = typeConstraints(sources.values(), format.root);
    expect(constraints.length).toBeGreaterThan(5);
    expect(schemaConstraints(schema, format.root)).toEqual(constraints);
  });
});
