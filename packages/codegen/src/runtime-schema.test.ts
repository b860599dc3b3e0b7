import type { JsonSchema } from '@planproof/schema';
import { describe, expect, it } from 'vitest';
import { runtimeSchema } from './runtime-schema.ts';

const text: JsonSchema = { type: 'string', pattern: 'x', title: 'text with an x', examples: ['x'] };
const list: JsonSchema = { type: 'array', items: { type: 'string' } };

function choice(value: string, rest: Record<string, JsonSchema> = {}): JsonSchema {
  const properties = { kind: { type: 'string', const: value } as const, ...rest };
  return { type: 'object', required: ['kind'], properties, additionalProperties: false };
}

/** `then` as a literal key would make the schema look like a promise. */
function branch(condition: JsonSchema, schema: JsonSchema): object {
  return Object.fromEntries([
    ['if', condition],
    ['then', schema],
  ]);
}

function chosenBy(values: readonly string[]): JsonSchema {
  return { type: 'object', required: ['kind'], properties: { kind: { enum: values } } };
}

describe('runtimeSchema', () => {
  it('chooses the variant of a union by the type of the value', () => {
    expect(runtimeSchema({ anyOf: [text, list, { type: 'null' }] })).toEqual({
      type: ['string', 'array', 'null'],
      allOf: [branch({ type: 'string' }, text), branch({ type: 'array' }, list)],
      definitions: {},
    });
  });

  it('asks for the types alone where the variants say no more', () => {
    const union: JsonSchema = { anyOf: [{ type: 'string' }, { type: 'integer' }] };
    expect(runtimeSchema(union)).toEqual({ type: ['string', 'integer'], definitions: {} });
  });

  it('chooses between mappings by a constant, and checks what they share once', () => {
    const size: JsonSchema = { type: 'integer' };
    const runtime = runtimeSchema({
      anyOf: [choice('a', { size }), choice('b', { size, own: text })],
    });
    expect(runtime).toMatchObject({ type: 'object', required: ['kind'], properties: { size } });
    expect(runtime.allOf).toEqual([
      branch(chosenBy(['a']), {
        required: [],
        properties: { kind: { type: 'string', const: 'a' }, size: {} },
        additionalProperties: false,
      }),
      branch(chosenBy(['b']), {
        required: [],
        properties: { kind: { type: 'string', const: 'b' }, size: {}, own: text },
        additionalProperties: false,
      }),
      {
        if: chosenBy(['a', 'b']),
        else: {
          properties: { kind: { type: 'string', enum: ['a', 'b'] }, size: {}, own: {} },
          additionalProperties: false,
        },
      },
    ]);
  });

  it.each<[string, JsonSchema[]]>([
    ['two texts', [text, { type: 'string', pattern: 'y' }]],
    ['mappings without a constant', [{ type: 'object' }, { type: 'object', properties: {} }]],
    ['mappings with the same constant', [choice('a'), choice('a')]],
    ['mappings of which one lacks the constant', [choice('a'), { type: 'object' }]],
  ])('refuses a union that nothing tells apart: %s', (_, anyOf) => {
    expect(() => runtimeSchema({ anyOf })).toThrow(/tells the variants/);
  });

  it('refuses a variant of several types', () => {
    expect(() => runtimeSchema({ anyOf: [{ type: ['string', 'null'] }, list] })).toThrow(
      /one type/,
    );
  });

  it('leaves out what no message needs', () => {
    const documented: JsonSchema = {
      $schema: 'x',
      $comment: 'x',
      description: 'x',
      type: 'object',
      properties: {
        a: { description: 'x', allOf: [{ $ref: '#/definitions/A' }] },
        b: { ...text, description: 'x', default: 'x' },
        c: { type: 'integer', examples: [1], title: 'x' },
      },
      definitions: { A: { description: 'x', type: 'object' } },
    };
    expect(runtimeSchema(documented)).toEqual({
      type: 'object',
      properties: { a: { $ref: '#/definitions/A' }, b: text, c: { type: 'integer' } },
      definitions: { A: { type: 'object' } },
    });
  });
});
