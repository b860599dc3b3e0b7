import { type RequirementsOptions, readRequirements } from './manifests/read-requirements.ts';
import type { ProjectFiles } from './project-files.ts';
import type { PythonProject } from './python-project.ts';
import { readSources } from './sources/read-sources.ts';

/** What is known of a project beforehand: the configuration's `project`. */
export interface PythonProjectOptions extends RequirementsOptions {
  /** Whether the project opens a sync or an async engine, which outranks what the code shows. */
  readonly engine?: 'sync' | 'async';
}

/**
 * Reads what the Python projects of a repository declare and open: manifests, lock files, scripts that install, and code. Nothing
 * of it is executed, and what cannot be read is a problem in the result.
 */
export function readPythonProject(
  files: ProjectFiles,
  options: PythonProjectOptions = {},
): PythonProject {
  const { complete, roots, problems, ...declared } = readRequirements(files, options);
  const sources = readSources(files, roots);
  return {
    ...declared,
    requirementsComplete: complete,
    connections: sources.connections,
    looseSteps: sources.looseSteps,
    variables: sources.variables,
    overrides: sources.overrides,
    sourcesComplete: sources.complete,
    engine: options.engine,
    problems: [...problems, ...sources.problems],
  };
}
