import type { SyntaxNode } from '@lezer/common';
import { normaliseName } from '../pep508.ts';
import { folderOf, joinPath, resolvePath } from '../repository-path.ts';
import type { TextFile } from '../text-file.ts';
import { isTestingName, optionalPart } from './default-sets.ts';
import { extraSet, groupSet, mainSet, type RequirementSet } from './dependency-graph.ts';
import { PythonLiterals } from './python-literals.ts';
import { oldestPython } from './python-versions.ts';
import type { Reading } from './reading.ts';
import { linkRequirementsFile } from './requirements-file.ts';

/**
 * Reads the literal keywords of `setup(…)`. A list that is computed is taken from the requirements files that the code names, if
 * it names any that are there; else not everything is known.
 *
 * @returns Whether the file declares dependencies.
 */
export function readSetupPy(reading: Reading, path: string): boolean {
  const file = reading.open(path);
  if (file === undefined) return false;
  const code = new PythonLiterals(file);
  const keywords = code.keywordsOf('setup');
  const folder = folderOf(path);
  const part = { reading, file, code, folder };
  learnProject(part, keywords);
  const main = keywords.get('install_requires');
  if (main !== undefined) declareList(part, mainSet(folder), 'install_requires', main);
  else sayUnknown(part, keywords.get('**'));
  const tests = keywords.get('tests_require');
  if (tests !== undefined) declareList(part, groupSet(folder, 'tests'), 'tests_require', tests);
  const extras = keywords.get('extras_require');
  if (extras !== undefined) declareExtras(part, extras);
  const declares = main !== undefined || extras !== undefined || keywords.has('**');
  if (declares) reading.manifests.add(path);
  return declares;
}

interface Part {
  readonly reading: Reading;
  readonly file: TextFile;
  readonly code: PythonLiterals;
  readonly folder: string;
}

/** Arguments of `setup(**…)` that are put together elsewhere may hold anything. */
function sayUnknown(part: Part, node: SyntaxNode | undefined): void {
  if (node === undefined) return;
  const message = `The arguments of setup in ${part.file.path} are computed, so what it asks for is not known; write install_requires as a literal list.`;
  part.reading.incomplete(message, placeOf(part, node));
}

function learnProject(part: Part, keywords: ReadonlyMap<string, SyntaxNode>): void {
  const project = part.reading.folder(part.folder);
  const text = (keyword: string) => {
    const node = keywords.get(keyword);
    return node === undefined ? undefined : part.code.list(node)?.[0]?.value;
  };
  const name = text('name');
  if (name !== undefined) project.name ??= normaliseName(name);
  const python = text('python_requires');
  if (python !== undefined) project.minimumPython = oldestPython(python);
}

function declareList(part: Part, set: RequirementSet, keyword: string, node: SyntaxNode): void {
  const { reading, file, code, folder } = part;
  reading.graph.add(set);
  const list = code.list(node);
  if (list === undefined) takeFiles(part, set, keyword, node);
  for (const each of list ?? []) {
    for (const line of each.value.split('\n').filter((it) => it.trim() !== ''))
      reading.declareText(set, line, file, each, folder);
  }
}

function declareExtras(part: Part, node: SyntaxNode): void {
  const entries = part.code.dictionary(node);
  if (entries === undefined) {
    const message = `extras_require in ${part.file.path} is computed, so its extras are not known; write them as a literal dictionary.`;
    part.reading.incomplete(message, placeOf(part, node));
    return;
  }
  sayComputed(part, entries);
  for (const [name, list] of entries) {
    const [extra = '', marker] = name.split(':');
    // A name of an extra alone may follow with a marker, as in ":python_version < '3'".
    const set = extra === '' ? mainSet(part.folder) : extraSet(part.folder, extra);
    const requirements = part.code.list(list) ?? [];
    part.reading.graph.add(set);
    if (isTestingName(extra)) part.reading.graph.install(set);
    for (const { value, ...span } of requirements) {
      const text = marker === undefined ? value : `${value} ; ${marker}`;
      part.reading.declareText(set, text, part.file, span, part.folder);
    }
  }
}

/** One problem for all extras: where one is computed, most are. */
function sayComputed(part: Part, entries: readonly (readonly [string, SyntaxNode])[]): void {
  const [first, ...rest] = entries.filter(([, node]) => part.code.list(node) === undefined);
  if (first === undefined) return;
  const [name, node] = first;
  const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
  const message = `The extra "${name}"${others} of extras_require in ${part.file.path} is computed, so what it asks for is not known; write it as a literal list.`;
  part.reading.problem(message, placeOf(part, node));
  for (const [each] of [first, ...rest]) part.reading.unknown.push(extraSet(part.folder, each));
}

/** Code that reads requirements files names them. What is for tests alone is no longer read by anybody. */
function takeFiles(part: Part, set: RequirementSet, keyword: string, node: SyntaxNode): void {
  const { reading, file } = part;
  const paths = set.label === undefined ? namedFiles(part) : [];
  for (const path of paths) linkRequirementsFile(reading, set, path, path, placeOf(part, node));
  if (paths.length > 0 || keyword === 'tests_require') return;
  const message = `${keyword} in ${file.path} is computed, so what it asks for is not known; write it as a literal list.`;
  reading.incomplete(message, placeOf(part, node));
}

/** The requirements files, as far as they are there, that strings of the code name. */
function namedFiles({ reading, code, folder }: Part): readonly string[] {
  const written = code.stringsLike(/\.(?:txt|in)$/).map(({ value }) => value);
  const paths = written.flatMap((value) => [
    resolvePath(folder, value),
    resolvePath(joinPath(folder, 'requirements'), value),
  ]);
  const isThere = (path: string | undefined): path is string =>
    path !== undefined &&
    /requirement/i.test(path) &&
    optionalPart(path) === undefined &&
    reading.files.kindOf(path) === 'file';
  return [...new Set(paths.filter(isThere))];
}

function placeOf({ file }: Part, node: SyntaxNode) {
  const start = node.from + file.contentStart;
  return file.place({ start, end: node.to + file.contentStart });
}
