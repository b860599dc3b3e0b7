import { describe, expect, it } from 'vitest';
import { optionsAt } from './options.ts';
import { yamlPosition } from './yaml-position.ts';

function labels(text: string, kind: 'feature' | 'fixture' = 'feature'): string[] {
  const position = yamlPosition(text, text.length);
  return position === undefined ? [] : optionsAt(kind, position).map(({ label }) => label);
}

describe('optionsAt', () => {
  it('offers the keys that are not there yet', () => {
    const offered = labels('id: FEAT-A1\nna');
    expect(offered).toContain('name');
    expect(offered).not.toContain('id');
  });

  it('offers the keys of the mapping that is written in', () => {
    expect(labels('tasks:\n  - id: A\n    ')).toContain('file_path');
    expect(labels('fixtures:\n  db:\n    ', 'fixture')).toContain('container_name');
  });

  it('offers the values of a list, and of a switch', () => {
    expect(labels('status: ')).toContain('awaiting_merge');
    expect(labels('tasks:\n  - status: ')).toContain('deferred');
    expect(labels('preflight_strict: ')).toEqual(['true', 'false']);
    expect(labels('fixtures:\n  db:\n    readiness_type: ', 'fixture')).toEqual(
      expect.arrayContaining(['command', 'sleep', 'log', 'tcp']),
    );
  });

  it('offers nothing where anything goes', () => {
    expect(labels('name: ')).toEqual([]);
    expect(labels('x-own:\n  ')).toEqual([]);
  });

  it('says what a key means and whether it has to be there', () => {
    const position = yamlPosition('', 0);
    const options = position === undefined ? [] : optionsAt('feature', position);
    expect(options.find(({ label }) => label === 'id')).toMatchObject({ required: true });
    for (const { info } of options) expect(info).toMatch(/\S/);
  });
});
