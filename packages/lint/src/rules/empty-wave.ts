import type { YamlRecord, YamlValue } from '@planproof/yaml-source';
import { asList, asRecord } from '../feature-view.ts';
import type { Rule } from '../rule.ts';

/** A wave has tasks. */
export const emptyWave: Rule = {
  code: 'empty-wave',
  group: 'feature',
  severity: 'warning',
  summary: 'A wave has at least one task.',
  why: 'An empty wave does nothing but count: a smoke gate after a later wave then runs at another time than its number says.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - []
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
  *check({ feature }) {
    const lists = waveLists(feature.root);
    for (const [wave, ids] of lists.entries()) {
      if (asList(ids)?.length !== 0) continue;
      yield {
        path: ['orchestration', 'parallel_groups', wave],
        at: 'value',
        message: `Wave ${wave + 1} has no tasks.`,
        help: ['Remove it; the waves after it are then counted one less, in smoke gates too.'],
      };
    }
  },
};

function waveLists(root: YamlRecord | undefined): readonly YamlValue[] {
  return asList(asRecord(root?.orchestration)?.parallel_groups) ?? [];
}
