import type { Project } from '../project/project.ts';
import { baseName, directoryOf, joinPath } from '../project/repo-path.ts';
import { type TaskFile, taskFiles } from '../project/task-files.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, type NameSearch, type Suggestion, searchNames } from '../suggest.ts';

/** Task files exist. */
export const taskFileMissing: Rule = {
  code: 'task-file-missing',
  group: 'project',
  severity: 'error',
  summary: 'The file that describes a task exists.',
  why: 'The Player is given the text of this file. Without it there is nothing to implement, and the run ends when it comes to the task.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-01.md
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
  files: { 'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n' },
  *check(context) {
    const { project } = context;
    if (project === undefined) return;
    const searches = new Map<string, NameSearch>();
    for (const file of taskFiles(context)) {
      const { task, written, faults, kind } = file;
      if (faults.length > 0 || (kind !== 'missing' && kind !== 'directory')) continue;
      yield {
        path: ['tasks', task.index, 'file_path'],
        at: 'value',
        message:
          kind === 'missing'
            ? `There is no file ${quoted(written)}.`
            : `${quoted(written)} is a directory, not a file.`,
        help: didYouMean(suggest(project, searches, file)),
      };
    }
  },
};

/** Files of this name in other folders, for tasks are moved as they progress; else of a near name in the same folder. */
function suggest(
  project: Project,
  searches: Map<string, NameSearch>,
  { path }: TaskFile,
): Suggestion[] {
  const name = baseName(path);
  const moved = project.taskFilesNamed(name).filter((found) => found !== path);
  if (moved.length > 0) return moved.slice(0, MOST).map((found) => ({ name: found, distance: 0 }));
  const directory = directoryOf(path);
  const names = project.list(directory).filter((near) => near.endsWith('.md') && near !== name);
  const search = searches.get(directory) ?? searchNames(names);
  searches.set(directory, search);
  const longer = names.filter((near) => near.startsWith(`${name.slice(0, -'.md'.length)}-`));
  const near = longer.length > 0 ? longer : search(name).map((suggestion) => suggestion.name);
  return near.slice(0, MOST).map((found) => ({ name: joinPath(directory, found), distance: 0 }));
}

/** At most so many files are suggested. */
const MOST = 3;
