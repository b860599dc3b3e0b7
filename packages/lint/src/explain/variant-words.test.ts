import { expect, it } from 'vitest';
import { fieldPages } from './field-page.ts';
import { inCommon, inOneList } from './variant-words.ts';

it.each([
  [[], []],
  [['at least 1'], ['at least 1']],
  [
    ['one of a', 'at least 1', 'one of b, a', 'at least 1'],
    ['one of a, b', 'at least 1'],
  ],
])('lists the values of %j once', (phrases, expected) => {
  expect(inOneList(phrases)).toEqual(expected);
});

it.each([
  [[], ''],
  [['Its place: here.'], 'Its place: here.'],
  [['Its place: here.', 'Its place: there.'], 'Its place.'],
  [['Its place.', 'Its name.'], 'Its place.'],
])('keeps of %j what is common', (descriptions, expected) => {
  expect(inCommon(descriptions)).toBe(expected);
});

it('tells a field of several variants for all of them', () => {
  const page = fieldPages().find(({ name }) => name === 'readiness_type');
  expect(page).toMatchObject({
    description: 'How the container shows that it is ready.',
    constraints: ['one of command, sleep, log, tcp'],
  });
});
