import { resolvePath } from '../repository-path.ts';
import { isTestingName } from './default-sets.ts';
import { extraSet, mainSet, type RequirementSet } from './dependency-graph.ts';
import type { PyprojectPart } from './pyproject-toml.ts';
import { linkRequirementsFile } from './requirements-file.ts';
import type { TomlNode } from './toml.ts';
import { entriesAt, itemsAt, lookUp, stringsAt, tableAt } from './toml-lookup.ts';

/**
 * Reads `project.dependencies` and `project.optional-dependencies`, and where they are `dynamic`, the files that setuptools or a
 * hook of Hatch takes them from.
 *
 * @returns `dynamic`, where the build takes some from another place that setup.cfg or setup.py may be.
 */
export function readProjectTable(part: PyprojectPart): TomlNode | undefined {
  const { reading, root, folder } = part;
  const project = tableAt(root, 'project');
  if (project === undefined) return undefined;
  reading.graph.add(mainSet(folder));
  declareAll(part, mainSet(folder), lookUp(project, 'dependencies'));
  for (const [name, list] of entriesAt(project, 'optional-dependencies')) {
    declareAll(part, extraSet(folder, name), list);
    if (isTestingName(name)) reading.graph.install(extraSet(folder, name));
  }
  const dynamic = new Set(stringsAt(project, 'dynamic').map(({ value }) => value));
  const open = ['dependencies', 'optional-dependencies'].filter((each) => dynamic.has(each));
  const isKnown = open.map((each) => readDynamic(part, each));
  return isKnown.includes(false) ? lookUp(project, 'dynamic') : undefined;
}

/** Requirements as PEP 508 writes them. */
export function declareAll(
  { reading, file, folder }: PyprojectPart,
  set: RequirementSet,
  list: TomlNode | undefined,
): void {
  reading.graph.add(set);
  for (const each of stringsAt(list)) reading.declareText(set, each.value, file, each, folder);
}

/** Whether it is known where they come from. */
function readDynamic(part: PyprojectPart, field: string): boolean {
  return field === 'dependencies'
    ? [readSetuptools(part), readHatchHook(part), readVersioningHook(part)].includes(true) ||
        isBuiltByPbr(part) ||
        lookUp(part.root, 'tool', 'poetry', 'dependencies') !== undefined
    : [readSetuptoolsExtras(part), readHatchHookExtras(part)].includes(true) ||
        lookUp(part.root, 'tool', 'poetry', 'extras') !== undefined;
}

/** `tool.setuptools.dynamic`: setuptools reads requirements files since version 62.6. */
function readSetuptools(part: PyprojectPart): boolean {
  const source = lookUp(part.root, 'tool', 'setuptools', 'dynamic', 'dependencies');
  linkFiles(part, mainSet(part.folder), lookUp(source, 'file'));
  return source !== undefined;
}

/** pbr takes `requirements.txt`, which is read by its name. */
function isBuiltByPbr({ root }: PyprojectPart): boolean {
  return stringsAt(root, 'build-system', 'requires').some(({ value }) => /^pbr\b/.test(value));
}

function readSetuptoolsExtras(part: PyprojectPart): boolean {
  const path = ['tool', 'setuptools', 'dynamic', 'optional-dependencies'];
  for (const [name, source] of entriesAt(part.root, ...path))
    linkFiles(part, extraSet(part.folder, name), lookUp(source, 'file'));
  return lookUp(part.root, ...path) !== undefined;
}

const HOOKS = ['tool', 'hatch', 'metadata', 'hooks'];

/** The plugin hatch-requirements-txt; `requirements.txt` is its default. */
function readHatchHook(part: PyprojectPart): boolean {
  const hook = lookUp(part.root, ...HOOKS, 'requirements_txt');
  if (hook === undefined) return false;
  const files = lookUp(hook, 'files') ?? lookUp(hook, 'filename');
  if (files !== undefined) linkFiles(part, mainSet(part.folder), files);
  else linkFile(part, mainSet(part.folder), 'requirements.txt', hook);
  return true;
}

function readHatchHookExtras(part: PyprojectPart): boolean {
  const hook = lookUp(part.root, ...HOOKS, 'requirements_txt');
  for (const [name, files] of entriesAt(hook, 'optional-dependencies'))
    linkFiles(part, extraSet(part.folder, name), files);
  return hook !== undefined;
}

/** The plugin uv-dynamic-versioning, whose own dependencies may hold the version in braces. */
function readVersioningHook(part: PyprojectPart): boolean {
  const list = itemsAt(part.root, ...HOOKS, 'uv-dynamic-versioning', 'dependencies');
  for (const each of list.flatMap((item) => stringsAt(item))) {
    const text = each.value.replace(/[=<>~!]=?\s*\{\{[^}]*\}\}/, '');
    part.reading.declareText(mainSet(part.folder), text, part.file, each, part.folder);
  }
  return list.length > 0;
}

function linkFiles(part: PyprojectPart, set: RequirementSet, files: TomlNode | undefined): void {
  for (const each of stringsAt(files)) linkFile(part, set, each.value, each);
}

function linkFile(part: PyprojectPart, set: RequirementSet, path: string, node: TomlNode): void {
  const { reading, file, folder } = part;
  linkRequirementsFile(reading, set, resolvePath(folder, path), path, file.place(node));
}
