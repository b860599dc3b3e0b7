export type * from './connection.ts';
export {
  type RequirementsOptions,
  type RequirementsReading,
  readRequirements,
} from './manifests/read-requirements.ts';
export * from './pep440.ts';
export { normaliseName } from './pep508.ts';
export type * from './place.ts';
export type * from './project-files.ts';
export type * from './python-project.ts';
export { type PythonProjectOptions, readPythonProject } from './read-python-project.ts';
export type * from './requirement.ts';
export { readSources, type Sources } from './sources/read-sources.ts';
