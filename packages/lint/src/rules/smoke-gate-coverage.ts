import type { YamlValue } from '@planproof/yaml-source';
import { asRecord } from '../feature-view.ts';
import type { Rule } from '../rule.ts';

/** The last wave is gated. */
export const smokeGateCoverage: Rule = {
  code: 'smoke-gate-coverage',
  group: 'feature',
  severity: 'warning',
  summary: 'A feature that has a smoke gate has one after its last wave.',
  why: 'A gate checks what the waves before it have built. What is built after the last gate is never checked, and the feature counts as done.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
    dependencies: [TASK-A1-1]
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - [TASK-A1-2]
smoke_gates:
  after_wave: 1
  command: pytest tests/smoke
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
  - id: TASK-A1-2
    file_path: tasks/backlog/TASK-A1-2.md
    dependencies: [TASK-A1-1]
orchestration:
  parallel_groups:
    - [TASK-A1-1]
    - [TASK-A1-2]
smoke_gates:
  after_wave: [1, 2]
  command: pytest tests/smoke
`,
  *check({ feature }) {
    const last = feature.waves.groups.length;
    const gated = gatedWaves(asRecord(feature.root?.smoke_gates)?.after_wave);
    if (last === 0 || gated === undefined || gated.some((wave) => wave >= last)) return;
    yield {
      path: ['smoke_gates', 'after_wave'],
      at: 'value',
      message: `No smoke gate runs after wave ${last}, the last one.`,
      help: [`Add ${last} to \`after_wave\`, or write \`all\`.`],
    };
  },
};

/** The gated waves, where they are written as numbers; `all` gates the last one too. */
function gatedWaves(after: YamlValue | undefined): readonly number[] | undefined {
  const list = Array.isArray(after) ? after : [after];
  const numbers = list.filter((wave) => typeof wave === 'number');
  return numbers.length === list.length && list.length > 0 ? numbers : undefined;
}
