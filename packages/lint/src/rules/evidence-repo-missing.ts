import { asList, asRecord } from '../feature-view.ts';
import type { Project } from '../project/project.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Evidence repositories are there. */
export const evidenceRepoMissing: Rule = {
  code: 'evidence-repo-missing',
  group: 'project',
  severity: 'warning',
  summary: 'The repositories in which evidence lies are there.',
  why: 'The Coach looks for the evidence of a task in these repositories, too. Where one is not checked out the task cannot be verified. It is a warning, since the pipeline may run on a machine that has it.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
evidence_repos: [services/mobile]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
evidence_repos: [services/app]
`,
  files: {
    'services/app/README.md': '# The app\n',
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
  },
  *check({ feature, project }) {
    if (project === undefined) return;
    for (const [index, entry] of (asList(feature.root?.evidence_repos) ?? []).entries()) {
      const path = typeof entry === 'string' ? entry : asRecord(entry)?.path;
      const fault = typeof path === 'string' ? faultOf(project, path) : undefined;
      if (fault === undefined) continue;
      yield {
        path: ['evidence_repos', index],
        at: 'value',
        ...(typeof entry === 'string' ? {} : { focus: 'path' }),
        message: fault,
        help: ['Check it out there, or write its path from the root of this repository.'],
      };
    }
  },
};

/** What is wrong with a path; of one that a shell or an environment would have to complete nothing is known. */
function faultOf(project: Project, path: string): string | undefined {
  if (path.trim() === '' || /^~|\$/.test(path)) return undefined;
  switch (project.kindBeyond(path)) {
    case 'missing':
      return `There is no evidence repository ${quoted(path)}.`;
    case 'file':
      return `The evidence repository ${quoted(path)} is a file.`;
    case 'directory':
    case 'unknown':
      return undefined;
  }
}
