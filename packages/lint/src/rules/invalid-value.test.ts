import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { planWith, testRule } from '../rule-testing.ts';
import { invalidValue } from './invalid-value.ts';

testRule(invalidValue, [
  {
    name: 'knows the words of other tools',
    text: planWith('status: backlog'),
    findings: [
      {
        path: 'status',
        underlined: 'backlog',
        message: '`status` cannot be "backlog".',
        help: [
          'The word for it here is `planned`.',
          'Write `planned`, `in_progress`, `completed`, `failed`, `paused` or `awaiting_merge`.',
        ],
      },
    ],
  },
  {
    name: 'suggests the nearest value',
    text: planWith('routing_law: enforce'),
    findings: [
      {
        path: 'routing_law',
        underlined: 'enforce',
        message: '`routing_law` cannot be "enforce".',
        help: ['Did you mean `enforced`?', 'Write `enforced` or `off`.'],
      },
    ],
  },
  {
    name: 'speaks of the variant that was meant',
    text: planWith('smoke_gates: {after_wave: last, command: make}', 'scenarios: {A: robot}'),
    findings: [
      {
        path: 'smoke_gates/after_wave',
        underlined: 'last',
        message: '`after_wave` cannot be "last".',
        help: ['Write `all`.'],
      },
      { path: 'scenarios/A', underlined: 'robot', message: '`A` cannot be "robot".' },
    ],
  },
]);

test('a person confirms the change', () => {
  const [finding] = lintText(planWith('status: backlog')).diagnostics;
  expect(finding?.fixes).toMatchObject([
    { title: 'Change it to `planned`', safety: 'unsafe', edits: [{ text: 'planned' }] },
  ]);
});
