import { type FileKind, type InvalidValue, type JsonScalar, valueRemedy } from '@planproof/schema';
import type { Path } from '@planproof/yaml-source';
import { nameAtStart } from '../describe.ts';
import type { PathFix } from '../finding.ts';
import { either, field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, nearest } from '../suggest.ts';

/** Values that come from a list are in it. */
export const invalidValue: Rule = {
  code: 'invalid-value',
  group: 'structure',
  severity: 'error',
  summary: 'A value that comes from a list is in the list.',
  why: 'The pipeline acts on these words. One that it does not know is refused when the plan is loaded, or taken for the default without a word.',
  fixes: ['unsafe'],
  bad: `id: FEAT-A1
name: Sign in with a passkey
status: backlog
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
status: planned
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ kind, problems }) {
    for (const problem of problems) {
      if (problem.kind !== 'invalid-value') continue;
      const { path, actual } = problem;
      const meant = meantValue(kind, problem);
      yield {
        path,
        at: 'value',
        message: `${nameAtStart(path)} cannot be ${quoted(String(actual))}.`,
        help: [
          ...meant.help,
          `Write ${either(problem.allowed.filter((value) => value !== null).map((value) => field(String(value))))}.`,
        ],
        fixes: meant.value === undefined ? [] : [replace(path, meant.value)],
      };
    }
  },
};

/** What the author may have meant: the known mistake, else the value of nearest name. */
function meantValue(
  kind: FileKind,
  { path, actual, allowed }: InvalidValue,
): { value: JsonScalar | undefined; help: readonly string[] } {
  const known = kind === 'feature' ? valueRemedy(path, actual) : undefined;
  if (known !== undefined) {
    return { value: known.instead, help: [`The word for it here is ${field(known.instead)}.`] };
  }
  const suggestions = nearest(String(actual), allowed.map(String));
  const [best, second] = suggestions;
  const isClear = best !== undefined && best.distance !== second?.distance;
  return {
    value: isClear ? allowed.find((value) => String(value) === best.name) : undefined,
    help: didYouMean(suggestions),
  };
}

function replace(path: Path, value: JsonScalar): PathFix {
  const title = `Change it to ${field(String(value))}`;
  return { title, safety: 'unsafe', edits: [{ kind: 'set', path, value }] };
}
