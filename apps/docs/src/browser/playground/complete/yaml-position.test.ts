import { describe, expect, it } from 'vitest';
import { yamlPosition } from './yaml-position.ts';

const text = `id: FEAT-A1
stack: [python, ]
tasks:
  - id: TASK-1
    status: pend
    acceptance_criteria:
      - id: AC-1
        te
    comp
  - na
smoke_gates:
  ti
orchestration:
  parallel_groups:
  - [A, B]
  - x
`;

const at = (before: string) => {
  const offset = text.indexOf(before) + before.length;
  return yamlPosition(text, offset);
};

describe('yamlPosition', () => {
  it.each([
    ['status: pend', undefined, ['tasks', 0, 'status']],
    ['        te', ['tasks', 0, 'acceptance_criteria', 0], undefined],
    ['    comp', ['tasks', 0], undefined],
    ['  - na', ['tasks', 0], ['tasks', 0]],
    ['  ti', ['smoke_gates'], undefined],
    ['[python, ', undefined, ['stack', 0]],
    ['  - x', ['orchestration', 'parallel_groups', 0], ['orchestration', 'parallel_groups', 0]],
  ])('after %j', (before, mapping, value) => {
    expect(at(before)).toMatchObject({ mapping, value });
  });

  it('knows the keys that are there', () => {
    expect(at('    comp')?.siblings).toEqual(new Set(['id', 'status', 'acceptance_criteria']));
    expect(at('        te')?.siblings).toEqual(new Set(['id']));
    expect(at('  - na')?.siblings).toEqual(new Set());
  });

  it('knows where the word begins', () => {
    expect(text.slice(at('status: pend')?.from).startsWith('pend')).toBe(true);
  });

  it.each(['# na', 'a: # x', 'a: {b', 'a: "x'])('says nothing in %j', (line) => {
    expect(yamlPosition(line, line.length)).toBeUndefined();
  });

  it('is at the root of an empty text', () => {
    expect(yamlPosition('', 0)).toMatchObject({ mapping: [], value: undefined, from: 0 });
  });
});
