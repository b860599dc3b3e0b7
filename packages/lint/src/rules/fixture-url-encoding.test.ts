import { expect, test } from 'vitest';
import { fixText } from '../fix-text.ts';
import { fixtureWith, testRule } from '../rule-testing.ts';
import { fixtureUrlEncoding } from './fixture-url-encoding.ts';

const means = 'as it stands, which means something else in a URL.';

testRule(fixtureUrlEncoding, [
  {
    name: 'names the part and the characters, and not the password',
    text: fixtureWith({
      env_export: `
      A: postgresql://us/er:p@ss#1@localhost:5433/te/st?x=y@z
      B: {url: "redis://:50%@localhost:5433/0"}`,
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: 'postgresql://us/er:p@ss#1@localhost:5433/te/st?x=y@z',
        message: `The user in \`A\` has "/" ${means}`,
        help: ['Write "%2F".'],
      },
      {
        path: 'fixtures/db/env_export/A',
        underlined: 'postgresql://us/er:p@ss#1@localhost:5433/te/st?x=y@z',
        message: `The password in \`A\` has "@" and "#" ${means}`,
        help: ['Write "%40" and "%23".'],
      },
      {
        path: 'fixtures/db/env_export/A',
        underlined: 'postgresql://us/er:p@ss#1@localhost:5433/te/st?x=y@z',
        message: `The database in \`A\` has "/" ${means}`,
      },
      {
        path: 'fixtures/db/env_export/B',
        underlined: '"redis://:50%@localhost:5433/0"',
        message: `The password in \`B\` has "%" ${means}`,
      },
    ],
  },
  {
    name: 'takes what is encoded, what is not finished, and what is no URL',
    text: fixtureWith({
      env_export: `
      A: postgresql://u:p%40ss@localhost:5433/test
      B: postgresql://u:\${P@}@localhost:5433/test
      C: p@ss/word
      D: amqp://guest:guest@localhost:5672//
      D2: pyamqp://guest:guest@localhost:5672//
      E: http://u:p@localhost:1/a/b#c
      F: sqlite:///a/b@c`,
    }),
    findings: [],
  },
]);

test('the unsafe fix encodes all of the parts', () => {
  const text = fixtureWith({ env_export: '{A: "postgresql://u@x:p@ss@localhost:5433/te/st"}' });
  const { text: fixed } = fixText(text, { kind: 'fixture', unsafe: true });
  expect(fixed).toContain('"postgresql://u%40x:p%40ss@localhost:5433/te%2Fst"');
});
