import { asRecord } from '../feature-view.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A scenario stamped `toolchain` names its test. */
export const missingTestRef: Rule = {
  code: 'missing-test-ref',
  group: 'feature',
  severity: 'error',
  summary: 'A scenario that the toolchain verifies names the test.',
  why: '`toolchain` says that a test of the project shows the scenario to hold. Without the name of the test there is nothing to run, and the scenario counts as shown.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
scenarios:
  A known passkey is accepted: toolchain
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
scenarios:
  A known passkey is accepted:
    verifier: toolchain
    test_ref: tests/test_login.py::test_known_passkey
`,
  *check({ feature }) {
    for (const [title, stamp] of Object.entries(asRecord(feature.root?.scenarios) ?? {})) {
      if (title.startsWith('x-') || !lacksTest(stamp)) continue;
      yield {
        path: ['scenarios', title],
        at: 'value',
        message: `The scenario ${quoted(title)} is verified by \`toolchain\`, but names no test.`,
        help: ['Write `{verifier: toolchain, test_ref: …}` with the test that shows it to hold.'],
      };
    }
  },
};

function lacksTest(stamp: Parameters<typeof asRecord>[0]): boolean {
  if (stamp === 'toolchain') return true;
  const record = asRecord(stamp);
  return record?.verifier === 'toolchain' && (record.test_ref ?? null) === null;
}
