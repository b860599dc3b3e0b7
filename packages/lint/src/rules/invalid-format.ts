import type { InvalidFormat } from '@planproof/schema';
import { nameOf } from '../describe.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Texts look as the format wants them. */
export const invalidFormat: Rule = {
  code: 'invalid-format',
  group: 'structure',
  severity: 'error',
  summary:
    'Ids, timestamps and names look as the format wants them; text that must say something is not blank.',
  why: 'Other files, branches and containers are named after these texts. One of another form is refused when the plan is loaded, or later by whatever it is handed to.',
  bad: `id: feat-a1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== 'invalid-format') continue;
      const { path, onKey } = problem;
      yield {
        path,
        at: onKey ? 'key' : 'value',
        message: invalidFormatMessage(problem),
        help: problem.examples.slice(0, 1).map((example) => `Write it like ${String(example)}.`),
      };
    }
  },
};

function invalidFormatMessage({ path, onKey, actual, title }: InvalidFormat): string {
  const name = onKey ? `the key of ${nameOf(path)}` : nameOf(path);
  const text = String(actual);
  if (!/\S/.test(text)) return `${capital(name)} must not be blank.`;
  const wanted = title === undefined ? 'in the form that is wanted' : `a valid ${title}`;
  return `${quoted(text)} is not ${wanted} for ${name}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
