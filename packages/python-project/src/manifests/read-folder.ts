import type { Place } from '../place.ts';
import { baseName, folderOf, joinPath } from '../repository-path.ts';
import { isCondaName, readCondaEnvironment } from './conda-environment.ts';
import { mainSet } from './dependency-graph.ts';
import { readPipfile } from './pipfile.ts';
import { readPyproject } from './pyproject-toml.ts';
import type { Reading } from './reading.ts';
import { isConstraints, isRequirementsName, readRequirementsFile } from './requirements-file.ts';
import { readSetupCfg } from './setup-cfg.ts';
import { readSetupPy } from './setup-py.ts';

const REQUIREMENTS_FOLDERS = /^(?:requirements?|reqs?)$/i;

/**
 * Reads all manifests of a folder.
 *
 * @returns Whether they say anything of dependencies. Where they do not, the folder is no project.
 */
export function readFolder(reading: Reading, folder: string): boolean {
  const names = reading.files.list(folder);
  const isKnown = reading.folders.has(folder);
  reading.folder(folder);
  const has = (name: string) => names.includes(name);
  const path = (name: string) => joinPath(folder, name);
  const said: boolean[] = [];
  const pyproject = has('pyproject.toml')
    ? readPyproject(reading, path('pyproject.toml'))
    : undefined;
  said.push(pyproject?.declares ?? false);
  if (pyproject?.fixesDependencies !== true) {
    const isSaid = readSetuptools(reading, folder, names);
    if (pyproject?.dynamic !== undefined && !isSaid) sayDynamic(reading, pyproject.dynamic);
    said.push(isSaid);
  }
  if (has('Pipfile')) {
    readPipfile(reading, path('Pipfile'));
    said.push(true);
  }
  for (const each of requirementsFiles(reading, folder, names)) {
    readRequirementsFile(reading, each);
    said.push(true);
  }
  for (const name of names)
    if (isCondaName(name)) said.push(readCondaEnvironment(reading, path(name)));
  const declares = said.includes(true);
  if (declares) reading.graph.install(mainSet(folder));
  else if (!isKnown) reading.folders.delete(folder);
  return declares;
}

/** Reads one manifest that the configuration names. */
export function readManifest(reading: Reading, path: string): void {
  const name = baseName(path);
  const folder = REQUIREMENTS_FOLDERS.test(baseName(folderOf(path)))
    ? folderOf(folderOf(path))
    : folderOf(path);
  reading.folder(folder);
  reading.graph.install(mainSet(folder));
  if (name === 'setup.cfg') readSetupCfg(reading, path);
  else if (name === 'setup.py') readSetupPy(reading, path);
  else if (name === 'Pipfile') readPipfile(reading, path);
  else if (name.endsWith('.toml')) readPyproject(reading, path);
  else if (/\.ya?ml$/.test(name)) readCondaEnvironment(reading, path);
  else readRequirementsFile(reading, path, true);
}

function sayDynamic(reading: Reading, place: Place): void {
  const message = `The build works out the dependencies of ${place.file}, so they are not known; write them in project.dependencies.`;
  reading.incomplete(message, place);
}

function readSetuptools(reading: Reading, folder: string, names: readonly string[]): boolean {
  const cfg = names.includes('setup.cfg') && readSetupCfg(reading, joinPath(folder, 'setup.cfg'));
  const py = names.includes('setup.py') && readSetupPy(reading, joinPath(folder, 'setup.py'));
  return cfg || py;
}

/** Requirements files of a folder, and everything in one that is named after them. */
function requirementsFiles(
  reading: Reading,
  folder: string,
  names: readonly string[],
): readonly string[] {
  const { files } = reading;
  const own = names.filter(isRequirementsName).map((name) => joinPath(folder, name));
  const folders = names
    .filter((name) => REQUIREMENTS_FOLDERS.test(name))
    .map((name) => joinPath(folder, name));
  const nested = folders.flatMap((each) =>
    files
      .list(each)
      .map((name) => joinPath(each, name))
      .filter((path) => files.kindOf(path) === 'directory'),
  );
  const inside = [...folders, ...nested].flatMap((each) =>
    files
      .list(each)
      .filter((name) => /\.(?:txt|in)$/.test(name) && !isConstraints(name))
      .map((name) => joinPath(each, name)),
  );
  return [...own, ...inside].filter((path) => files.kindOf(path) === 'file');
}
