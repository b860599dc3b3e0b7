import { describe, expect, it } from 'vitest';
import { declarationOrder } from './declaration-order.ts';

describe('declarationOrder', () => {
  it('restores the order of a union, wherever it stands', () => {
    const order = declarationOrder([
      "type A = 'c' | 'a'; interface B { x?: ('z' | 'y')[] | null }",
    ]);
    expect(order(['a', 'c'])).toEqual(['c', 'a']);
    expect(order(['y', 'z'])).toEqual(['z', 'y']);
  });

  it('passes over what is no text', () => {
    expect(declarationOrder(["type A = 'b' | null | 'a'"])(['a', 'b'])).toEqual(['b', 'a']);
  });

  it('leaves values that no union lists', () => {
    expect(declarationOrder(["type A = 'b' | 'a'"])(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('refuses two orders of the same values', () => {
    expect(() => declarationOrder(["type A = 'b' | 'a'", "type B = 'a' | 'b'"])).toThrow(
      /different orders/,
    );
  });
});
