import { findFeatureId } from '@planproof/lint';

/** A tab of the playground. */
export type TabName = 'feature' | 'fixture' | 'manifest' | 'log';

/** A project in the playground: every file by path. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** A tab with the file in it. */
export interface Tab {
  readonly name: TabName;
  /** What the tab is called. */
  readonly label: string;
  /** The file's path where the project has none for this tab. */
  readonly standard: string;
  readonly pattern: RegExp;
  readonly language: 'yaml' | 'toml' | 'text';
}

/** The tabs, in their order. */
export const tabs: readonly Tab[] = [
  {
    name: 'feature',
    label: 'Feature',
    standard: '.guardkit/features/FEAT-NEW.yaml',
    pattern: /^\.guardkit\/features\/[^/]+\.ya?ml$/,
    language: 'yaml',
  },
  {
    name: 'fixture',
    label: 'Fixtures',
    standard: '.guardkit/fixtures/project.yaml',
    pattern: /^\.guardkit\/fixtures\/[^/]+\.ya?ml$/,
    language: 'yaml',
  },
  {
    name: 'manifest',
    label: 'pyproject.toml',
    standard: 'pyproject.toml',
    pattern: /^pyproject\.toml$/,
    language: 'toml',
  },
  {
    name: 'log',
    label: 'Test log',
    standard: 'pytest.log',
    pattern: /^[^/]+\.log$/,
    language: 'text',
  },
];

/** What stands in each tab, and the files that stand in none. */
export interface OpenProject {
  readonly tabs: Readonly<Record<TabName, OpenFile>>;
  readonly others: ProjectFiles;
}

/** A file in a tab. */
export interface OpenFile {
  readonly path: string;
  readonly text: string;
}

/** Puts the files of a project into the tabs: the first of each kind, the others stay beside. */
export function openProject(files: ProjectFiles): OpenProject {
  const others: Record<string, string> = { ...files };
  const opened = (name: TabName): OpenFile => {
    const tab = tabs.find((each) => each.name === name);
    const path = Object.keys(files)
      .sort()
      .find((each) => tab?.pattern.test(each));
    if (path === undefined) return { path: tab?.standard ?? '', text: '' };
    delete others[path];
    return { path, text: files[path] ?? '' };
  };
  const inTabs = {
    feature: opened('feature'),
    fixture: opened('fixture'),
    manifest: opened('manifest'),
    log: opened('log'),
  };
  return { tabs: inTabs, others };
}

/** The files of a project again. A tab without text is no file. */
export function filesOf({ tabs: open, others }: OpenProject): ProjectFiles {
  const named = Object.values(open).filter(({ text }) => text.trim() !== '');
  return { ...others, ...Object.fromEntries(named.map(({ path, text }) => [path, text])) };
}

/** Which files are to be linted. */
export function lintablePaths({ tabs: { feature, fixture } }: OpenProject): string[] {
  return [feature, fixture].filter(({ text }) => text.trim() !== '').map(({ path }) => path);
}

/** The path of the log that is to be explained; nothing where there is none. */
export function logPath({ tabs: { log } }: OpenProject): string | undefined {
  return log.text.trim() === '' ? undefined : log.path;
}

/** Whether a word is the name of a tab. */
export function isTabName(word: string | undefined): word is TabName {
  return tabs.some(({ name }) => name === word);
}

/** A feature in the playground has the name that its id asks for: there is no file that could have another. */
export function namedAfterId(file: OpenFile): OpenFile {
  const id = findFeatureId(file.text)?.id;
  if (id === undefined || !/^[A-Za-z0-9-]{1,80}$/.test(id)) return file;
  return { ...file, path: `.guardkit/features/${id}.yaml` };
}
