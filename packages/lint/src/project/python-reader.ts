import type { ProjectFiles, PythonProject } from '@planproof/python-project';

/** What the configuration says of the Python project, where its files do not. */
export interface PythonFacts {
  /** The manifests to read, in the place of those that are found. */
  readonly manifests?: readonly string[];
  /** Whether the project opens sync or async engines. */
  readonly engine?: 'sync' | 'async';
}

/** Reads what the files of a repository say of drivers and connections. */
export type PythonReader = (files: ProjectFiles, facts: PythonFacts) => PythonProject;
