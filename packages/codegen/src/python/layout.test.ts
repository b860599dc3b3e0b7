import { describe, expect, it } from 'vitest';
import { bracketed, call, display, joined, layOut, sequence, subscript } from './layout.ts';

const words = (count: number, length = 10) =>
  Array.from({ length: count }, () => 'w'.repeat(length));

describe('layOut', () => {
  it('keeps a line that fits', () => {
    expect(layOut(sequence('x = ', call('f', ['a', 'b'])))).toBe('x = f(a, b)');
  });

  it('puts arguments on one line of their own, or on a line each', () => {
    expect(layOut(call('function', words(7)))).toBe(`function(\n    ${words(7).join(', ')}\n)`);
    expect(layOut(call('f', words(8)))).toBe(
      `f(\n${words(8)
        .map((each) => `    ${each},\n`)
        .join('')})`,
    );
  });

  it('puts the elements of a list on a line each', () => {
    expect(layOut(display('[', words(8)))).toBe(
      `[\n${words(8)
        .map((each) => `    ${each},\n`)
        .join('')}]`,
    );
  });

  it('puts no comma after the only parameter of a type', () => {
    const type = subscript('list', [subscript('Literal', words(9))]);
    expect(layOut(type)).toBe(
      `list[\n    Literal[\n${words(9)
        .map((each) => `        ${each},\n`)
        .join('')}    ]\n]`,
    );
  });

  it('breaks the last brackets of a line, and counts what comes after them', () => {
    const code = sequence('a: ', subscript('x', ['y']), ' = ', call('f', words(6, 11)));
    expect(layOut(code, 4)).toBe(`a: x[y] = f(\n        ${words(6, 11).join(', ')}\n    )`);
    const exact = sequence(call('f', ['w'.repeat(80)]), '1234567');
    expect(layOut(exact)).toBe(`f(\n    ${'w'.repeat(80)}\n)1234567`);
  });

  it('takes brackets away from what fits, and from what they do not help', () => {
    expect(layOut(sequence('a: ', bracketed(joined(['b', 'c'], ' | '))))).toBe('a: (b | c)');
    expect(layOut(bracketed('w'.repeat(90)))).toBe('w'.repeat(90));
  });
});
