import { joinPath, resolvePath } from '../repository-path.ts';
import { placeOfFile } from '../text-file.ts';
import { readFolder, readManifest } from './read-folder.ts';
import type { Reading } from './reading.ts';
import { readToml } from './toml.ts';
import { stringsAt } from './toml-lookup.ts';
import { matchingFolders } from './workspace-members.ts';

const DEEPEST = 3;
/** More folders than this are looked at in no repository: what is left is said to be unknown. */
const MOST_FOLDERS = 5000;
/** Folders that hold no project of the repository: what is installed, built, or an example. */
const PASSED_OVER = new Set([
  ...'node_modules venv env virtualenv site-packages __pycache__ dist build target vendor third_party'.split(
    ' ',
  ),
  ...'tests test testdata fixtures templates template docs doc examples example'.split(' '),
]);

/** Reads the manifests that the configuration names, or those of the root, or those of the projects below it. */
export function readProjects(reading: Reading, manifests: readonly string[] | undefined): void {
  if (manifests !== undefined && manifests.length > 0) readNamed(reading, manifests);
  else {
    if (readFolder(reading, '')) readMembers(reading, '');
    if (!asksForAnything(reading)) readBelow(reading);
  }
}

/** Manifests with tools and groups alone at the root are about the projects below it. */
function asksForAnything({ graph }: Reading): boolean {
  return graph.declarations.some(({ set }) => set.label === undefined);
}

/** The nearest folders first; nothing is looked for inside a project. */
function readBelow(reading: Reading): void {
  let folders = visible(reading, '');
  let seen = 0;
  for (let depth = 1; depth <= DEEPEST && folders.length > 0; depth++) {
    const rest: string[] = [];
    for (const folder of folders) {
      if (++seen > MOST_FOLDERS) {
        sayTooMany(reading);
        return;
      }
      if (readFolder(reading, folder)) readMembers(reading, folder);
      else rest.push(folder);
    }
    folders = rest.flatMap((folder) => visible(reading, folder));
  }
}

function sayTooMany(reading: Reading): void {
  const message = `The repository has more than ${MOST_FOLDERS} folders to look for Python manifests in; name them in the configuration as project.python.`;
  reading.incomplete(message, placeOfFile(''));
}

function visible({ files }: Reading, folder: string): readonly string[] {
  return files
    .list(folder)
    .filter((name) => !name.startsWith('.') && !PASSED_OVER.has(name.toLowerCase()))
    .map((name) => joinPath(folder, name))
    .filter((path) => files.kindOf(path) === 'directory');
}

function readNamed(reading: Reading, manifests: readonly string[]): void {
  for (const written of manifests) {
    const path = resolvePath('', written);
    const kind = path === undefined ? 'outside' : reading.files.kindOf(path);
    if (path !== undefined && kind === 'directory') readFolder(reading, path);
    else if (path !== undefined && kind === 'file') readManifest(reading, path);
    else {
      const message = `The manifest ${written} that the configuration names is not in the repository; correct the path.`;
      reading.incomplete(message, placeOfFile(written));
    }
  }
}

/** The members of a uv workspace. */
function readMembers(reading: Reading, folder: string): void {
  const file = reading.open(joinPath(folder, 'pyproject.toml'));
  if (file === undefined || !file.text.includes('workspace')) return;
  const toml = readToml(file.text);
  if (toml.kind === 'unreadable') return;
  const patterns = (key: string) =>
    stringsAt(toml.root, 'tool', 'uv', 'workspace', key).map(({ value }) => value);
  const excluded = new Set(matchingFolders(reading.files, folder, patterns('exclude')));
  for (const member of matchingFolders(reading.files, folder, patterns('members')))
    if (!excluded.has(member) && !reading.folders.has(member)) readFolder(reading, member);
}
