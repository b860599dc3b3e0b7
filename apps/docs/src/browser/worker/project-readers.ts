import type { ProjectReaders } from '@planproof/lint';
import type { ProjectFiles } from '../playground/files/project-files.ts';

/** Loads what reads those files of a project that are no YAML: the parsers are larger than all the rest of the linter. */
export async function loadReaders(files: ProjectFiles): Promise<ProjectReaders> {
  const names = Object.keys(files);
  const texts = Object.values(files);
  const gherkin = texts.some((text) => text.includes('feature_files'))
    ? await import('@planproof/lint/gherkin')
    : undefined;
  const python = names.some((name) => PYTHON.test(name))
    ? await import('@planproof/python-project')
    : undefined;
  return { readScenarios: gherkin?.readScenarios, readPython: python?.readPythonProject };
}

/** Files that say what a Python project declares. */
const PYTHON = /\.(?:py|toml|txt|cfg|lock|in)$/;
