import type { UrlTest } from '../connection.ts';
import type { Value } from './value.ts';

/** What a condition says of a URL. */
export type Condition =
  | {
      readonly kind: 'prefix';
      readonly subject: Value;
      readonly prefixes: readonly string[];
      readonly negated: boolean;
    }
  /** Whether a stretch of text is anywhere in it. */
  | {
      readonly kind: 'contains';
      readonly subject: Value;
      readonly text: string;
      readonly negated: boolean;
    }
  /** Whether several of the others hold, or one of them, or what is asked of the scheme alone. */
  | {
      readonly kind: 'test';
      readonly subject: Value;
      readonly test: UrlTest;
      readonly negated: boolean;
    }
  /** Whether there is anything. */
  | { readonly kind: 'set'; readonly subject: Value; readonly negated: boolean }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'other'; readonly subjects: readonly Value[] };

/** What a condition asks of a URL, if it asks no more than that. */
export function testOf(condition: Condition): UrlTest | undefined {
  const test = plainTest(condition);
  const isNegated = 'negated' in condition && condition.negated;
  return test !== undefined && isNegated ? { kind: 'not', test } : test;
}

function plainTest(condition: Condition): UrlTest | undefined {
  switch (condition.kind) {
    case 'prefix':
      return { kind: 'prefix', prefixes: condition.prefixes };
    case 'contains':
      return { kind: 'contains', text: condition.text, within: 'url' };
    case 'test':
      return condition.test;
    case 'set':
    case 'constant':
    case 'other':
      return undefined;
  }
}
