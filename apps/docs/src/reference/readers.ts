import type { ProjectReaders } from '@planproof/lint';
import { readScenarios } from '@planproof/lint/gherkin';
import { readPythonProject } from '@planproof/python-project';

/** What reads the files of an example that are no YAML. */
export const readers: ProjectReaders = { readScenarios, readPython: readPythonProject };
