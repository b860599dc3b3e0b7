import type { OutOfRange } from '@planproof/schema';
import { nameAtStart } from '../describe.ts';
import type { Rule } from '../rule.ts';

/** Numbers and lengths are within their bounds. */
export const outOfRange: Rule = {
  code: 'out-of-range',
  group: 'structure',
  severity: 'error',
  summary: 'Numbers, and the lengths of lists, are within their bounds.',
  why: 'The pipeline checks bounds when it loads a plan, and refuses the whole of it for one number.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    complexity: 12
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
    complexity: 9
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== 'out-of-range') continue;
      const { path, measure, actual } = problem;
      yield {
        path,
        at: 'value',
        message: `${nameAtStart(path)} must ${MEASURES[measure](bounds(problem))}, but ${measure === 'value' ? 'is' : 'has'} ${actual}.`,
      };
    }
  },
};

const MEASURES: Readonly<Record<OutOfRange['measure'], (bounds: string) => string>> = {
  value: (bounds) => `be ${bounds}`,
  items: (bounds) => `have ${bounds} ${/\b1$/.test(bounds) ? 'entry' : 'entries'}`,
  characters: (bounds) => `have ${bounds} ${/\b1$/.test(bounds) ? 'character' : 'characters'}`,
};

function bounds({ minimum, maximum }: OutOfRange): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}
