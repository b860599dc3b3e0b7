import { builtInFixtureNames } from '../fixture/built-in.ts';
import { quoted } from '../quote.ts';
import { requiredServices } from '../required-services.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** Services are fixtures that exist. */
export const unknownService: Rule = {
  code: 'unknown-service',
  group: 'project',
  severity: 'error',
  summary: 'A service that tests need is a fixture, one of planproof or one of the repository.',
  why: 'The fixture says how the service is started and how the tests reach it. A service without one is not started, and the tests fail for want of it.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
infrastructure: [postgres]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
infrastructure: [postgresql]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  files: { 'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n' },
  *check({ feature, project }) {
    const entries = requiredServices(feature).filter(
      ({ name }) => !builtInFixtureNames.includes(name),
    );
    const own = entries.length === 0 ? undefined : project?.fixtures();
    if (own === undefined) return;
    const fixtures = new Set([...builtInFixtureNames, ...own.map(({ fixture }) => fixture.name)]);
    const search = searchNames(fixtures);
    for (const { name, path, focus } of entries) {
      if (fixtures.has(name) || name.trim() === '') continue;
      const suggestions = didYouMean(search(name));
      yield {
        path,
        ...(focus === undefined ? {} : { focus }),
        at: 'value',
        message: `There is no fixture ${quoted(name)}.`,
        help:
          suggestions.length > 0
            ? suggestions
            : [`The fixtures are ${[...fixtures].sort().join(', ')}.`],
      };
    }
  },
};
