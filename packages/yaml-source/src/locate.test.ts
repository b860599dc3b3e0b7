import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryDocument } from '../test/arbitrary-yaml.ts';
import { everyPath } from '../test/every-path.ts';
import type { SourceDocument } from './document.ts';
import { locate } from './locate.ts';
import { parseSource } from './parse-source.ts';
import type { Path } from './path.ts';

function read(text: string): SourceDocument {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  return source;
}

function shown(
  text: string,
  path: Path,
  part: 'key' | 'value',
): { at: string; via: string[]; found: Path } {
  const { span, via, found } = locate(read(text), path, part);
  return {
    at: text.slice(span.start, span.end),
    via: via.map(({ start, end }) => text.slice(start, end)),
    found,
  };
}

const TASKS = 'tasks:\n  - id: A\n    deps: [x, y]\n  - &b\n    id: B\nmore: *b\n';

describe('locate', () => {
  it.each<[Path, 'key' | 'value', string]>([
    [['tasks', 0, 'id'], 'value', 'A'],
    [['tasks', 0, 'id'], 'key', 'id'],
    [['tasks', 0, 'deps', 1], 'value', 'y'],
    [['tasks', 0, 'deps', 1], 'key', 'y'],
    [['tasks', 0, 'deps'], 'value', '[x, y]'],
    [['tasks', 1], 'value', '&b\n    id: B'],
    [['tasks', 0], 'value', 'id: A\n    deps: [x, y]'],
  ])('finds %j, %s', (path, part, at) => {
    expect(shown(TASKS, path, part)).toEqual({ at, via: [], found: path });
  });

  it('goes through an alias to its anchor', () => {
    expect(shown(TASKS, ['more', 'id'], 'value')).toEqual({
      at: 'B',
      via: ['*b'],
      found: ['more', 'id'],
    });
    expect(shown(TASKS, ['more'], 'value')).toEqual({
      at: '&b\n    id: B',
      via: ['*b'],
      found: ['more'],
    });
    expect(shown(TASKS, ['more'], 'key')).toEqual({ at: 'more', via: [], found: ['more'] });
  });

  it('goes through merges in their order of precedence', () => {
    const text = 'a: &a {x: 1}\nb: &b {x: 2, <<: *a, y: 3}\nc:\n  <<: [*a, *b]\n  z: 4\n';
    expect(shown(text, ['c', 'x'], 'value')).toEqual({ at: '1', via: ['*a'], found: ['c', 'x'] });
    expect(shown(text, ['c', 'y'], 'key')).toEqual({ at: 'y', via: ['*b'], found: ['c', 'y'] });
    expect(shown(text, ['c', 'z'], 'value')).toEqual({ at: '4', via: [], found: ['c', 'z'] });
  });

  it('gives the last of duplicate keys, whose value the data holds', () => {
    expect(shown('a: 1\na: 2\n', ['a'], 'value').at).toBe('2');
  });

  it.each<[Path, string, Path]>([
    [['tasks', 0, 'missing'], 'id', ['tasks', 0]],
    [['tasks', 7], 'tasks', ['tasks']],
    [['missing'], 'tasks', []],
    [['tasks', 0, 'deps', 9], 'deps', ['tasks', 0, 'deps']],
    [['tasks', 0, 'id', 'below'], 'id', ['tasks', 0, 'id']],
    [['more', 'missing'], 'more', ['more']],
  ])('points for %j, which is missing, at what is around it', (path, at, found) => {
    expect(shown(TASKS, path, 'value')).toEqual({ at, via: [], found });
  });

  it('points at the beginning of an empty file', () => {
    expect(locate(read(''), ['a'], 'value')).toEqual({
      span: { start: 0, end: 0 },
      via: [],
      found: [],
    });
  });

  it('finds every node that there is, again and again', () => {
    fc.assert(
      fc.property(arbitraryDocument, ({ text }) => {
        const document = read(text);
        for (const { path, node } of everyPath(document)) {
          const place = locate(document, path, 'value');
          const target = node.kind === 'alias' ? node.target : node;
          expect(place.found).toBe(path);
          expect(place.span).toEqual({ start: target.start, end: target.end });
          expect(locate(document, path, 'value')).toEqual(place);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds every key of a large collection', () => {
    const document = read(
      Array.from({ length: 50_000 }, (_, index) => `k${index}: [${index}]\n`).join(''),
    );
    for (let index = 0; index < 50_000; index++) {
      const path = [`k${index}`, 0];
      expect(locate(document, path, 'value').found).toBe(path);
    }
  });
});
