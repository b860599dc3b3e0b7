import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { planWith, testRule } from '../rule-testing.ts';
import { unknownField } from './unknown-field.ts';

const fixture = (line: string) => `fixtures:
  redis:
    service: redis
    container_name: a
    image: redis:8
    port_mapping: "6380:6379"
    readiness_type: tcp
    env_export: {A: b}
    ${line}
`;

testRule(unknownField, [
  {
    name: 'suggests the nearest field',
    text: planWith('descripton: A', 'behaviour: x'),
    findings: [
      {
        path: 'descripton',
        underlined: 'descripton',
        message: '`descripton` is not a field of a feature.',
        help: ['Did you mean `description`?'],
      },
      {
        path: 'behaviour',
        underlined: 'behaviour',
        message: '`behaviour` is not a field of a feature.',
        help: ['Remove it; or, if it is a key of your own, begin it with `x-`.'],
      },
    ],
  },
  {
    name: 'names the mapping',
    text: planWith('smoke_gates: {after_wave: 1, command: make, shell: sh}'),
    findings: [
      {
        path: 'smoke_gates/shell',
        underlined: 'shell',
        message: '`shell` is not a field of `smoke_gates`.',
      },
    ],
  },
  {
    name: 'holds for names that every object of JavaScript has',
    text: planWith('constructor: 1', '__proto__: {a: 1}', 'toString: 2'),
    findings: ['constructor', '__proto__', 'toString'].map((key) => ({
      path: key,
      underlined: key,
      message: `\`${key}\` is not a field of a feature.`,
    })),
  },
  {
    name: 'allows keys of its own everywhere, and everything in a result',
    text: `id: FEAT-A1
name: A
x-a: {b: 1}
tasks: [{id: TASK-1, file_path: a.md, x-b: 1, result: {c: 1}}]
orchestration: {parallel_groups: [[TASK-1]], x-c: 1}
scenarios: {x-d: 1}
`,
    findings: [],
  },
  {
    name: 'speaks of fixtures',
    text: fixture('readiness_sleep: 5'),
    findings: [
      {
        path: 'fixtures/redis/readiness_sleep',
        underlined: 'readiness_sleep',
        message: '`readiness_sleep` is not a field of a fixture.',
      },
    ],
  },
]);

test('says what to write instead of bootstrap_packages, and what would not help', () => {
  const [finding] = lintText(planWith('bootstrap_packages: [psycopg2]')).diagnostics;
  expect(finding?.help.join(' ')).toContain('bootstrap_extras');
  expect(finding?.help.join(' ')).toContain('planproof diagnose');
  expect(finding?.fixes).toEqual([]);
});

test.each([
  ['moves waves under the orchestration', 'waves: [[TASK-A1-1]]', 'no', 'waves'],
  ['renames with a slip in a long word, safely', 'descripton: A', 'safe', 'descripton'],
  ['renames unsafely where the value does not fit', 'descripton: 5', 'unsafe', 'descripton'],
  [
    'renames a remedy where the field is absent',
    'requires_infrastructure: [redis]',
    'safe',
    'requires_infrastructure',
  ],
  ['does not rename where the field is there', 'title: B', 'no', 'title'],
  ['removes derived state, unsafely', 'progress: 50', 'unsafe', 'progress'],
])('%s', (_, line, safety, key) => {
  const finding = lintText(planWith(line)).diagnostics.find(({ path }) => path[0] === key);
  expect(finding?.code).toBe('unknown-field');
  expect(finding?.fixes.map((fix) => fix.safety)).toEqual(safety === 'no' ? [] : [safety]);
});
