import { fieldPages } from '@planproof/lint/explain';
import { featureSchema, fixtureSchema, type JsonSchema, reportSchema } from '@planproof/schema';
import { describe, expect, it } from 'vitest';
import { mappingsOf } from './mappings.ts';

const small: JsonSchema = {
  title: 'Plan',
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', description: 'What it is called.', examples: ['A'] },
    steps: { type: 'array', items: { $ref: '#/definitions/Step' } },
    size: { description: 'How large.', type: ['integer', 'null'], minimum: 1, default: 5 },
  },
  definitions: {
    Step: { description: 'A step.', type: 'object', properties: { run: { type: 'string' } } },
  },
};

describe('mappingsOf', () => {
  it('tells a field by type, default, constraint, example', () => {
    const [plan, step] = mappingsOf(small);
    expect(plan).toMatchObject({ place: '', title: 'Plan', open: false });
    expect(plan?.fields.map(({ name, required }) => [name, required])).toEqual([
      ['id', 'always'],
      ['steps', 'never'],
      ['size', 'never'],
    ]);
    expect(plan?.fields[0]).toMatchObject({ types: ['text'], examples: ['A'] });
    expect(plan?.fields[1]).toMatchObject({
      types: ['list of mappings'],
      below: 'steps[]',
    });
    expect(plan?.fields[2]).toMatchObject({
      types: ['integer', 'null'],
      constraints: ['at least 1'],
      defaultValue: 5,
      description: 'How large.',
    });
    expect(step).toMatchObject({ place: 'steps[]', title: 'Step', open: true });
  });

  it('shows a field that is added to a type', () => {
    const more = {
      ...small,
      properties: { ...small.properties, owner: { type: 'string', description: 'Who.' } as const },
    };
    expect(mappingsOf(more)[0]?.fields.at(-1)).toMatchObject({
      name: 'owner',
      description: 'Who.',
    });
  });

  it('puts variants together and says which has a field', () => {
    const fixture = mappingsOf(fixtureSchema).find(({ place }) => place === 'fixtures.<name>');
    const field = (name: string) => fixture?.fields.find((each) => each.name === name);
    expect(field('image')).toMatchObject({ required: 'always', only: undefined });
    expect(field('readiness_log')).toMatchObject({
      required: ['readiness_type: log'],
      only: ['readiness_type: log'],
    });
  });

  it('reaches every field that the terminal explains', () => {
    for (const [kind, schema] of [
      ['feature', featureSchema],
      ['fixture', fixtureSchema],
    ] as const) {
      const places = mappingsOf(schema).flatMap(({ fields }) => fields.map(({ place }) => place));
      const explained = fieldPages().filter((page) => page.kind === kind);
      expect(places.sort()).toEqual(explained.map(({ place }) => place).sort());
    }
  });

  it.each([featureSchema, fixtureSchema, reportSchema])(
    'describes every field of $title',
    (schema) => {
      for (const { fields } of mappingsOf(schema)) {
        for (const { place, description, types } of fields) {
          expect([place, description, types.length]).toEqual([
            place,
            expect.stringMatching(/\S/),
            expect.any(Number),
          ]);
          expect(types).not.toEqual([]);
        }
      }
    },
  );

  it('tells once what the variants of a mapping say of one field', () => {
    const fixture = mappingsOf(fixtureSchema).find(({ place }) => place === 'fixtures.<name>');
    expect(fixture?.fields.find(({ name }) => name === 'readiness_type')).toMatchObject({
      constraints: ['one of command, sleep, log, tcp'],
      description: 'How the container shows that it is ready.',
    });
  });
});
