import { asRecord } from '../feature-view.ts';
import { type GatePath, gatePaths } from '../project/gate-paths.ts';
import type { Project } from '../project/project.ts';
import { baseName, directoryOf, joinPath, normalizePath } from '../project/repo-path.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, nearest } from '../suggest.ts';

/** The tests of a smoke gate exist. */
export const gatePathMissing: Rule = {
  code: 'gate-path-missing',
  group: 'project',
  severity: 'error',
  summary: 'The paths that a smoke gate gives to pytest exist.',
  why: 'When pytest is given a path that is not there it ends with an error, before it runs a single test. The gate then fails whatever the wave has built.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
smoke_gates:
  after_wave: all
  command: pytest tests/smokes -q
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
smoke_gates:
  after_wave: all
  command: pytest tests/smoke -q
`,
  files: {
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
    'tests/smoke/test_login.py': 'def test_login(): ...\n',
  },
  *check({ feature, project }) {
    const command = asRecord(feature.root?.smoke_gates)?.command;
    if (project === undefined || typeof command !== 'string') return;
    for (const gate of gatePaths(command)) {
      if (project.kindOf(gate.path) !== 'missing') continue;
      const where = gate.directory === '' ? '' : ` in ${quoted(gate.directory)}`;
      yield {
        path: ['smoke_gates', 'command'],
        at: 'value',
        message: `pytest is told to run ${quoted(gate.written)}${where}, which does not exist.`,
        help: didYouMean(suggest(project, gate)),
      };
    }
  },
};

/** Names near the missing one in the same directory, written as it was. */
function suggest(project: Project, { path, written }: GatePath) {
  const normal = normalizePath(path) ?? '';
  const near = nearest(baseName(normal), project.list(directoryOf(normal)));
  const trimmed = written.replace(/\/+$/, '');
  const directory = directoryOf(trimmed);
  return near.map((found) => ({ ...found, name: joinPath(directory, found.name) }));
}
