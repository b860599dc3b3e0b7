import { featureSchema, fixtureSchema } from '@planproof/schema';
import { parseSource } from '@planproof/yaml-source';
import { expect, it } from 'vitest';
import { mappingsOf } from './mappings.ts';
import { flow, yamlLine } from './yaml-line.ts';

it('writes a field with its value', () => {
  expect(yamlLine('stack', ['python', 'react'])).toBe('stack: [python, react]');
  expect(yamlLine('port_mapping', '5433:5432')).toBe('port_mapping: "5433:5432"');
});

const examples = [featureSchema, fixtureSchema].flatMap((schema) =>
  mappingsOf(schema).flatMap(({ fields }) =>
    fields.flatMap((field) =>
      [...field.examples, field.defaultValue].filter((value) => value !== undefined),
    ),
  ),
);

it.each([...examples, ['a, b', 'yes', '', 'x: y', "it's"], { a: [1, null, true] }])(
  'reads back as it was: %j',
  (value) => {
    const source = parseSource(`value: ${flow(value)}\n`);
    expect(source.kind === 'document' && source.value).toEqual({ value });
  },
);
