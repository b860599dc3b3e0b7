import { describe, expect, it } from 'vitest';

import { comments, commentsWithin } from './comments.ts';
import { parseSource } from './parse-source.ts';

function commentsIn(text: string): string[] {
  const source = parseSource(text);
  if (source.kind === 'unreadable') throw new Error(source.problem.message);
  return comments(source).map((comment) => {
    expect(text.slice(comment.start, comment.end)).toBe(comment.text);
    return comment.text;
  });
}

describe('comments', () => {
  it.each([
    ['at the beginnings and ends of lines', '# a\nx: 1 # b\n  # c\n', ['# a', '# b', '# c']],
    ['not inside words', 'x: a#b\n', []],
    ['not inside tags and anchors', 'x: !ta#b &a#c 1\n', []],
    ['not inside quotes', `x: "a # b"\ny: 'a # b'\n`, []],
    ['not inside quotes over several lines', 'x: "a\n  # b"\n', []],
    ['not in block scalars', 'x: |\n  # a\n  b # c\ny: >\n  # d\n', []],
    ['after a block scalar header', 'x: | # a\n  # b\n# c\n', ['# a', '# c']],
    ['after an empty block scalar', 'x: | # a\n# b\n', ['# a', '# b']],
    ['between an anchor and its value', 'x: &a # b\n  1\n', ['# b']],
    ['inside flow collections', 'x: [a, # b\n  c] # d\n', ['# b', '# d']],
    ['after directives', '%YAML 1.2 # a\n--- # b\nx\n', ['# a', '# b']],
    ['behind a byte order mark', '\uFEFF# a\n', ['# a']],
    ['in a file without anything else', '# a\r\n\r\n# b', ['# a', '# b']],
    ['behind empty values', 'x: # a\ny:\n# b\n', ['# a', '# b']],
  ])('are found %s', (_, text, found) => {
    expect(commentsIn(text)).toEqual(found);
  });

  it('are found by their place', () => {
    const source = parseSource('a: 1 # x\nb: 2 # y\nc: 3 # z\n');
    if (source.kind === 'unreadable') throw new Error(source.problem.message);
    expect(commentsWithin(source, { start: 9, end: 18 }).map(({ text }) => text)).toEqual(['# y']);
  });
});
