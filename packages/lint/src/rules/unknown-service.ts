import type { Path } from '@planproof/yaml-source';
import { asList, asRecord, type FeatureView } from '../feature-view.ts';
import type { Finding } from '../finding.ts';
import { builtInFixtureNames } from '../project/fixture-names.ts';
import { quoted } from '../quote.ts';
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
    const isOwn = ({ name }: Service) => !builtInFixtureNames.includes(name);
    const entries = [...services(feature)].filter(isOwn);
    const own = entries.length === 0 ? undefined : project?.fixtureNames();
    if (own === undefined) return;
    const fixtures = new Set([...builtInFixtureNames, ...own]);
    const search = searchNames(fixtures);
    for (const { name, ...place } of entries) {
      if (fixtures.has(name) || name.trim() === '') continue;
      const suggestions = didYouMean(search(name));
      yield {
        ...place,
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

interface Service extends Pick<Finding, 'focus'> {
  readonly name: string;
  readonly path: Path;
}

function* services({ root, tasks }: FeatureView): Iterable<Service> {
  for (const [index, entry] of (asList(root?.infrastructure) ?? []).entries()) {
    const path = ['infrastructure', index];
    const pinned = asRecord(entry)?.service;
    if (typeof entry === 'string') yield { name: entry, path };
    if (typeof pinned === 'string') yield { name: pinned, path, focus: 'service' };
  }
  const list = asList(root?.tasks);
  for (const task of tasks) {
    const needed = asList(asRecord(list?.[task.index])?.requires_infrastructure) ?? [];
    for (const [index, name] of needed.entries()) {
      const path = ['tasks', task.index, 'requires_infrastructure', index];
      if (typeof name === 'string') yield { name, path };
    }
  }
}
