import { type Node, parseSource } from '@planproof/yaml-source';
import { normaliseName, type ParsedRequirement, readSpecifier } from '../pep508.ts';
import { folderOf, resolvePath } from '../repository-path.ts';
import type { TextFile } from '../text-file.ts';
import { fileSet } from './dependency-graph.ts';
import type { Reading } from './reading.ts';
import { linkRequirementsFile } from './requirements-file.ts';

/** Whether a file of this name describes an environment of conda. */
export function isCondaName(name: string): boolean {
  return /^(?:conda[-_.])?env(?:ironment)?(?:[-_.].*)?\.ya?ml$/i.test(name);
}

/** Conda's names for distributions that PyPI has under others. */
const ON_PYPI = new Map([
  ['redis-py', 'redis'],
  ['python-kafka', 'kafka-python'],
  ['mysql-connector', 'mysql-connector-python'],
]);

/**
 * Reads an environment of conda: its packages, and those of `pip`.
 *
 * @returns Whether it is one: other tools have files of the same names.
 */
export function readCondaEnvironment(reading: Reading, path: string): boolean {
  const file = reading.open(path);
  if (file === undefined) return false;
  const source = parseSource(file.text);
  if (source.kind === 'unreadable') {
    if (/^dependencies:/m.test(file.text))
      reading.incomplete(
        `${path} cannot be read: ${source.problem.message}`,
        file.place(source.problem.span),
      );
    return false;
  }
  const list = entryOf(source.root, 'dependencies');
  if (list?.kind !== 'sequence') return false;
  reading.manifests.add(path);
  const set = fileSet(path);
  reading.graph.add(set);
  reading.graph.install(set);
  for (const item of list.items) {
    if (item.kind === 'scalar') declareConda(reading, file, item);
    const pip = entryOf(item, 'pip');
    for (const each of pip?.kind === 'sequence' ? pip.items : []) declarePip(reading, file, each);
  }
  return true;
}

function entryOf(node: Node | undefined, name: string): Node | undefined {
  if (node?.kind !== 'mapping') return undefined;
  return node.entries.find((entry) => entry.name === name)?.value;
}

function declareConda(reading: Reading, file: TextFile, node: Node): void {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return;
  const requirement = condaRequirement(node.value);
  if (requirement === undefined || requirement.name === 'python') return;
  reading.declare(fileSet(file.path), requirement, file.place(node), folderOf(file.path));
}

/** `channel::name=1.2=build`, `name>=1,<2`, `name 1.2.*`. */
function condaRequirement(text: string): ParsedRequirement | undefined {
  const spec = text.replace(/^[^\s]*::/, '').replace(/\[[^\]]*\]$/, '');
  const [, written, versions = ''] =
    /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(.*)$/.exec(spec.trim()) ?? [];
  if (written === undefined) return undefined;
  const name = normaliseName(written);
  return {
    name: ON_PYPI.get(name) ?? name,
    extras: [],
    specifier: condaSpecifier(versions.trim()),
    url: undefined,
    marker: undefined,
  };
}

function condaSpecifier(versions: string): string {
  const single = /^(={0,2})\s*(\d[\w.]*?)(?:\.?\*)?(?:[=\s].*)?$/.exec(versions);
  const [, sign, version] = single ?? [];
  if (version !== undefined) return sign === '==' ? `==${version}` : `==${version}.*`;
  return versions.includes('|') ? '' : (readSpecifier(versions) ?? '');
}

function declarePip(reading: Reading, file: TextFile, node: Node): void {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return;
  const set = fileSet(file.path);
  const folder = folderOf(file.path);
  const text = node.value.trim();
  const included = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(text)?.[1];
  if (included !== undefined)
    linkRequirementsFile(reading, set, resolvePath(folder, included), included, file.place(node));
  else if (!/^[-.]|:\/\//.test(text)) reading.declareText(set, text, file, node, folder);
}
