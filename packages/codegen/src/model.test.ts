import type { JsonSchema } from '@planproof/schema';
import { describe, expect, it } from 'vitest';
import { declarationOrder } from './declaration-order.ts';
import type { Format } from './formats.ts';
import { withAlias } from './keywords.ts';
import { buildModel, type Model } from './model.ts';
import { typeReader } from './read-types.ts';

const base: Format = { name: 'feature', root: 'Root', summary: 'A test.', unknownKeys: 'rejected' };
const scalars = `
export type integer = number;
/**
 * An id.
 *
 * @title id
 * @pattern ^a
 * @examples ["a1"]
 */
export type Id = string;
/** @minItems 1 */
export type Ids = Id[];
`;

function model(text: string, format: Format = base): Model {
  const sources = new Map([['root.ts', scalars + text]]);
  return buildModel(format, typeReader(sources)(format.root), declarationOrder(sources.values()));
}

function field(type: string, doc = ''): JsonSchema | undefined {
  return model(`export interface Root {\n${doc}\nfield?: ${type} }`).root.properties?.field;
}

const id: JsonSchema = withAlias(
  { title: 'id', description: 'An id.', type: 'string', pattern: '^a', examples: ['a1'] },
  'Id',
);

const ids: JsonSchema = withAlias({ type: 'array', items: id, minItems: 1 }, 'Ids');

describe('a field', () => {
  it.each<[string, JsonSchema]>([
    ['Id', id],
    ['Id | null', { ...id, type: ['string', 'null'] }],
    ['Id[]', { type: 'array', items: id }],
    ['Ids', ids],
    ['Ids | null', { ...ids, type: ['array', 'null'] }],
    [
      "Id[] | Id | 'all'",
      { anyOf: [id, { type: 'string', const: 'all' }, { type: 'array', items: id }] },
    ],
    ['integer', { type: 'integer' }],
    ['integer | null', { type: ['integer', 'null'] }],
    ['boolean', { type: 'boolean' }],
    ["'b' | 'a'", { type: 'string', enum: ['b', 'a'] }],
    ["'b' | 'a' | null", { type: ['string', 'null'], enum: ['b', 'a', null] }],
    [
      'string | string[] | null',
      {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }],
      },
    ],
    ['{ [key: string]: unknown } | null', { type: ['object', 'null'] }],
  ])('of type %s keeps its constraints', (type, schema) => {
    expect(field(type)).toEqual(schema);
  });

  it('has its own description, and the title of its type', () => {
    expect(field('Id', '/** Which one\n * is meant.\n *\n * More. */')).toEqual({
      ...id,
      description: 'Which one is meant.',
    });
  });

  it('may constrain the one type of a union with null', () => {
    expect(field('integer | null', '/** @minimum 1 */')).toEqual({
      type: ['integer', 'null'],
      minimum: 1,
    });
  });

  it('may not constrain a union of several types', () => {
    expect(() => field('integer | string[]', '/** @minimum 1 */')).toThrow(/ambiguous/);
  });
});

describe('a mapping', () => {
  const text = `
    interface Part { b: Id; a: Id; c?: Id }
    interface Map { [key: string]: Id }
    export interface Root {
      /** Described. */
      second: Part; first: Part; map: Map }
  `;

  it('keeps the order of its fields', () => {
    const { root } = model(text);
    expect(root.required).toEqual(['second', 'first', 'map']);
    expect(Object.keys(root.properties ?? {})).toEqual(['second', 'first', 'map']);
    expect(model(text).definitions.Part?.required).toEqual(['b', 'a']);
  });

  it('is referred to by name, with the description beside it', () => {
    const target = { $ref: '#/definitions/Part' };
    expect(model(text).root.properties).toMatchObject({
      second: { description: 'Described.', allOf: [target] },
      first: target,
    });
  });

  it("is closed but for keys of one's own", () => {
    const closed = { patternProperties: { '^x-': {} }, additionalProperties: false };
    const { root, definitions } = model(text);
    expect(root).toMatchObject(closed);
    expect(definitions.Part).toMatchObject(closed);
    expect(definitions.Map).toEqual({
      type: 'object',
      patternProperties: { '^x-': {} },
      additionalProperties: id,
    });
  });

  it('is open where programs read the format', () => {
    const { root } = model(text, { ...base, unknownKeys: 'allowed' });
    expect(root).not.toHaveProperty('additionalProperties');
    expect(root).not.toHaveProperty('patternProperties');
  });
});

it('types that do not compile are refused', () => {
  expect(() => model('export interface Root { a: Missing }')).toThrow(/do not compile/);
});
