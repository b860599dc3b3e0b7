import { asList, asRecord, type FeatureView, type TaskView } from '../feature-view.ts';
import type { LintContext } from '../rule.ts';
import { type Frontmatter, findFrontmatter } from './frontmatter.ts';
import type { OtherFile } from './other-file.ts';
import type { PathKind, Project } from './project.ts';
import { isAbsolute, normalizePath } from './repo-path.ts';

/** What can be wrong with the path of a task file, whether or not there is such a file. */
export type TaskPathFault = 'absolute' | 'outside' | 'not-below-tasks' | 'not-markdown';

/** A task's `file_path`, and what is there. */
export interface TaskFile {
  readonly task: TaskView;
  /** The path as the feature has it. */
  readonly written: string;
  /** Without `.` and `..`; as written where it cannot be normalised. */
  readonly path: string;
  readonly kind: PathKind;
  readonly faults: readonly TaskPathFault[];
}

/** A task file that has a frontmatter, and as much of its text as holds it. */
export interface OpenedTaskFile extends OtherFile, Pick<TaskFile, 'task' | 'written'> {
  readonly frontmatter: Frontmatter;
}

/** Nearly every frontmatter ends within so many bytes. */
const HEAD = 1024;

const known = new WeakMap<FeatureView, readonly TaskFile[]>();
const opened = new WeakMap<FeatureView, readonly OpenedTaskFile[]>();

/** The task files that a feature names; none where there is no repository to look at. */
export function taskFiles({
  feature,
  project,
}: Pick<LintContext, 'feature' | 'project'>): readonly TaskFile[] {
  if (project === undefined) return [];
  const before = known.get(feature);
  if (before !== undefined) return before;
  const list = asList(feature.root?.tasks);
  const files = feature.tasks.flatMap((task): TaskFile[] => {
    const written = asRecord(list?.[task.index])?.file_path;
    if (typeof written !== 'string' || written.trim() === '') return [];
    const kind = project.kindOf(written);
    const path = normalizePath(written) ?? written;
    return [{ task, written, path, kind, faults: faultsOf(written, path, kind) }];
  });
  known.set(feature, files);
  return files;
}

/** The task files that can be read and have a frontmatter. */
export function openedTaskFiles(
  context: Pick<LintContext, 'feature' | 'project'>,
): readonly OpenedTaskFile[] {
  const { feature, project } = context;
  if (project === undefined) return [];
  const before = opened.get(feature);
  if (before !== undefined) return before;
  const files = taskFiles(context).flatMap((file) => open(project, file) ?? []);
  opened.set(feature, files);
  return files;
}

function faultsOf(written: string, path: string, kind: PathKind): readonly TaskPathFault[] {
  if (isAbsolute(written)) return ['absolute'];
  if (kind === 'outside') return ['outside'];
  const faults: TaskPathFault[] = [];
  if (!/(?:^|\/)tasks\//.test(path)) faults.push('not-below-tasks');
  if (!path.endsWith('.md')) faults.push('not-markdown');
  return faults;
}

function open(
  project: Project,
  { task, written, path, kind }: TaskFile,
): OpenedTaskFile | undefined {
  if (kind !== 'file') return undefined;
  const head = project.read(path, HEAD);
  const found = head === undefined ? 'none' : findFrontmatter(head);
  if (head === undefined || found === 'none') return undefined;
  if (found !== 'open') return { task, written, path, text: head, frontmatter: found };
  const text = project.read(path);
  const whole = text === undefined ? 'none' : findFrontmatter(text);
  if (text === undefined || whole === 'none' || whole === 'open') return undefined;
  return { task, written, path, text, frontmatter: whole };
}
