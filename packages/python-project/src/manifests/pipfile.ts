import { normaliseName, type ParsedRequirement, readSpecifier } from '../pep508.ts';
import { folderOf } from '../repository-path.ts';
import { groupSet, mainSet, type RequirementSet } from './dependency-graph.ts';
import { oldestPython } from './python-versions.ts';
import type { Reading } from './reading.ts';
import { readToml, type TomlNode } from './toml.ts';
import { entriesAt, isString, lookUp, stringsAt, tableAt, textAt } from './toml-lookup.ts';

const SETTINGS = new Set(['source', 'requires', 'scripts', 'pipenv']);

/** Reads a Pipfile: `packages`, `dev-packages`, and named categories, which are installed only when they are asked for. */
export function readPipfile(reading: Reading, path: string): void {
  const file = reading.open(path);
  if (file === undefined) return;
  reading.manifests.add(path);
  const toml = readToml(file.text);
  if (toml.kind === 'unreadable') {
    reading.incomplete(`${path} is no TOML: ${toml.reason}; correct it.`, file.place(toml.span));
    return;
  }
  const folder = folderOf(path);
  const python = textAt(toml.root, 'requires', 'python_version');
  if (python !== undefined) reading.folder(folder).minimumPython = oldestPython(python);
  for (const category of toml.root.entries.keys()) {
    const list = tableAt(toml.root, category);
    if (list === undefined || SETTINGS.has(category)) continue;
    const set = setOf(reading, folder, category);
    for (const [name, value] of entriesAt(list)) {
      const place = file.place({ start: list.starts.get(name) ?? value.start, end: value.end });
      reading.declare(set, requirementOf(name, value), place, folder);
    }
  }
}

function setOf(reading: Reading, folder: string, category: string): RequirementSet {
  if (category === 'packages') return mainSet(folder);
  const set = groupSet(folder, category === 'dev-packages' ? 'dev' : category);
  if (category === 'dev-packages') reading.graph.install(set);
  return set;
}

function requirementOf(name: string, value: TomlNode): ParsedRequirement {
  const version = isString(value) ? value.value : (textAt(value, 'version') ?? '*');
  const markers = ['markers', 'python_version', 'sys_platform', 'platform_system', 'os_name']
    .map((key) => [key, textAt(value, key)] as const)
    .filter(([, marker]) => marker !== undefined)
    .map(([key, marker]) => (key === 'markers' ? `${marker}` : `${key} ${marker}`));
  return {
    name: normaliseName(name),
    extras: stringsAt(value, 'extras').map((each) => normaliseName(each.value)),
    specifier: version.trim() === '*' ? '' : (readSpecifier(version) ?? ''),
    url: ['git', 'file', 'path'].map((key) => textAt(lookUp(value), key)).find((it) => it),
    marker: markers.length === 0 ? undefined : markers.join(' and '),
  };
}
