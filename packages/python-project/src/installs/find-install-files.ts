import type { Reading } from '../manifests/reading.ts';
import { joinPath } from '../repository-path.ts';

const NAMES = /^(?:(?:gnu)?makefile|\.?justfile|tox\.ini|noxfile\.py|\.gitlab-ci\.ya?ml)$/i;
const DOCKERFILE = /^(?:.+[._-])?(?:dockerfile|containerfile)(?:[._-].+)?$/i;

/** Where images are described, beside the root and the projects. */
const IMAGE_FOLDERS = ['docker', '.docker', 'dockerfiles', 'compose', 'deploy', 'deployment', 'ci'];
const DEEPEST = 3;
/** More files are generated, or not of one project. */
const MOST = 200;

/** The files of a repository that may install something by name, sorted. */
export function findInstallFiles(reading: Reading): readonly string[] {
  const found = new Set<string>();
  const folders = new Set(['', ...reading.folders.keys()]);
  for (const folder of folders) {
    for (const name of reading.files.list(folder)) {
      const path = joinPath(folder, name);
      if (NAMES.test(name) || DOCKERFILE.test(name)) found.add(path);
      else if (IMAGE_FOLDERS.includes(name)) addDockerfiles(reading, path, 1, found);
    }
  }
  for (const name of reading.files.list('.github/workflows'))
    if (/\.ya?ml$/.test(name)) found.add(`.github/workflows/${name}`);
  for (const name of reading.files.list('.github/actions'))
    for (const action of ['action.yml', 'action.yaml'])
      found.add(`.github/actions/${name}/${action}`);
  for (const path of ['.circleci/config.yml', '.travis.yml', 'azure-pipelines.yml'])
    found.add(path);
  const files = [...found].filter((path) => reading.files.kindOf(path) === 'file');
  return files.sort().slice(0, MOST);
}

function addDockerfiles(reading: Reading, folder: string, depth: number, found: Set<string>): void {
  for (const name of reading.files.list(folder)) {
    const path = joinPath(folder, name);
    if (DOCKERFILE.test(name)) found.add(path);
    else if (depth < DEEPEST && !name.includes('.'))
      addDockerfiles(reading, path, depth + 1, found);
  }
}
