import { type FeatureFile, featureFiles } from '../project/feature-files.ts';
import type { Project } from '../project/project.ts';
import { baseName, directoryOf, joinPath } from '../project/repo-path.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, nearest } from '../suggest.ts';

/** Gherkin files exist. */
export const featureFileMissing: Rule = {
  code: 'feature-file-missing',
  group: 'project',
  severity: 'error',
  summary: 'The Gherkin files that a feature names exist.',
  why: 'The scenarios of these files say when the feature is done. Those of a file that is not there are never asked for.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
feature_files: [features/log-in.feature]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
feature_files: [features/login.feature]
`,
  files: {
    'features/login.feature': 'Feature: Log in\n',
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
  },
  *check(context) {
    const { project } = context;
    if (project === undefined) return;
    for (const file of featureFiles(context)) {
      if (file.kind === 'file' || file.kind === 'unknown') continue;
      yield {
        path: ['feature_files', file.index],
        at: 'value',
        message: MESSAGES[file.kind].replace('{}', () => quoted(file.written)),
        help: file.kind === 'missing' ? advise(project, file) : [],
      };
    }
  },
};

function advise(project: Project, { written, path }: FeatureFile): string[] {
  if (/[*?[]/.test(written)) return ['Name each file; patterns are not expanded.'];
  const directory = directoryOf(path);
  const near = nearest(baseName(path), project.list(directory));
  return didYouMean(near.map((found) => ({ ...found, name: joinPath(directory, found.name) })));
}

const MESSAGES = {
  missing: 'There is no Gherkin file {}.',
  directory: '{} is a directory, not a Gherkin file.',
  outside: 'The Gherkin file {} lies outside the repository.',
} as const;
