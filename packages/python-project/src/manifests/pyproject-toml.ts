import { normaliseName } from '../pep508.ts';
import type { Place } from '../place.ts';
import { folderOf } from '../repository-path.ts';
import type { TextFile } from '../text-file.ts';
import { readDependencyGroups } from './dependency-groups.ts';
import { readHatch } from './hatch.ts';
import { readPdm } from './pdm.ts';
import { readPoetry } from './poetry.ts';
import { readProjectTable } from './project-table.ts';
import { oldestPython } from './python-versions.ts';
import type { Reading } from './reading.ts';
import { jinjaIn, jinjaInToml } from './template.ts';
import { readToml, type TomlTable } from './toml.ts';
import { isString, lookUp, type TomlString, tableAt, textAt } from './toml-lookup.ts';
import { readUv } from './uv.ts';

/** One table of a `pyproject.toml`, with what its reader needs. */
export interface PyprojectPart {
  readonly reading: Reading;
  readonly file: TextFile;
  readonly root: TomlTable;
  /** The folder of the file. */
  readonly folder: string;
}

/** What other files of the folder still may say. */
export interface PyprojectReading {
  /** Whether the file is about a package's dependencies at all, and not about the settings of tools alone. */
  readonly declares: boolean;
  /** Whether setup.cfg and setup.py have no say in the dependencies, since this file fixes them. */
  readonly fixesDependencies: boolean;
  /** Where it says that the build works the dependencies out, if it is not known how. */
  readonly dynamic?: Place;
}

const NOTHING: PyprojectReading = { declares: false, fixesDependencies: false };

/** Reads the `pyproject.toml` of a folder, all tables that declare dependencies. */
export function readPyproject(reading: Reading, path: string): PyprojectReading {
  const file = reading.open(path);
  if (file === undefined) return NOTHING;
  const root = readRoot(reading, file);
  if (root === undefined) return { declares: true, fixesDependencies: false };
  const folder = folderOf(path);
  const part = { reading, file, root, folder };
  learnProject(part);
  const isPoetry = tableAt(root, 'tool', 'poetry') !== undefined;
  const isProject = tableAt(root, 'project') !== undefined;
  const dynamic = readProjectTable(part);
  readPoetry(part);
  readDependencyGroups(part);
  readPdm(part);
  readHatch(part);
  readUv(part);
  const declares = isPoetry || isProject || hasOtherDependencies(root);
  if (declares) reading.manifests.add(path);
  if (dynamic === undefined) return { declares, fixesDependencies: isPoetry || isProject };
  return { declares, fixesDependencies: false, dynamic: file.place(dynamic) };
}

/** Tables that declare dependencies without there being a package. */
function hasOtherDependencies(root: TomlTable): boolean {
  const paths = [
    ['dependency-groups'],
    ['tool', 'uv', 'dev-dependencies'],
    ['tool', 'uv', 'workspace'],
    ['tool', 'pdm', 'dev-dependencies'],
    ['tool', 'hatch', 'envs'],
  ];
  return paths.some((path) => lookUp(root, ...path) !== undefined);
}

function readRoot(reading: Reading, file: TextFile): TomlTable | undefined {
  const toml = readToml(file.text);
  const template =
    toml.kind === 'document' ? jinjaInToml(file, toml.comments, namesOf(toml.root)) : jinjaIn(file);
  if (template !== undefined) {
    const message = `${file.path} is a template that is filled in later, so nothing is known of its dependencies; check a project made from it.`;
    reading.incomplete(message, file.place(template));
    return undefined;
  }
  if (toml.kind === 'document') return toml.root;
  const message = `${file.path} is no TOML: ${lowerFirst(toml.reason)}; correct it.`;
  reading.incomplete(message, file.place(toml.span));
  return undefined;
}

/** What is filled in first where the file is a template. */
function namesOf(root: TomlTable): readonly TomlString[] {
  return [lookUp(root, 'project', 'name'), lookUp(root, 'tool', 'poetry', 'name')].filter(isString);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function learnProject({ reading, root, folder }: PyprojectPart): void {
  const project = reading.folder(folder);
  const name = textAt(root, 'project', 'name') ?? textAt(root, 'tool', 'poetry', 'name');
  if (name !== undefined) project.name = normaliseName(name);
  const python =
    textAt(root, 'project', 'requires-python') ??
    textAt(root, 'tool', 'poetry', 'dependencies', 'python');
  if (python !== undefined) project.minimumPython = oldestPython(python);
}
