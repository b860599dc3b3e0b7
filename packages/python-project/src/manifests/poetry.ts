import { normaliseName, type ParsedRequirement } from '../pep508.ts';
import { extraSet, groupSet, mainSet, type RequirementSet } from './dependency-graph.ts';
import { poetrySpecifier } from './poetry-version.ts';
import type { PyprojectPart } from './pyproject-toml.ts';
import type { TomlNode } from './toml.ts';
import { entriesAt, isString, isTrueAt, lookUp, stringsAt, textAt } from './toml-lookup.ts';

/**
 * Reads `tool.poetry`: main and dev dependencies, groups, and extras, which name optional dependencies. `poetry install` installs
 * every group that is not optional.
 */
export function readPoetry(part: PyprojectPart): void {
  const { reading, root, folder } = part;
  const poetry = lookUp(root, 'tool', 'poetry');
  if (poetry === undefined) return;
  reading.graph.add(mainSet(folder));
  const extras = extrasOf(poetry);
  for (const extra of entriesAt(poetry, 'extras').keys())
    reading.graph.add(extraSet(folder, extra));
  for (const entry of entriesOf(lookUp(poetry, 'dependencies'))) {
    const name = normaliseName(entry.name);
    // One that no extra names is in reach of nobody.
    const optional = (extras.get(name) ?? [name]).map((extra) => extraSet(folder, extra));
    const sets = isTrueAt(entry.value, 'optional') ? optional : [mainSet(folder)];
    for (const set of sets) declare(part, set, entry);
  }
  readGroup(part, 'dev', lookUp(poetry, 'dev-dependencies'));
  for (const [name, group] of entriesAt(poetry, 'group')) readNamedGroup(part, name, group);
}

/** The extras that each optional dependency belongs to. */
function extrasOf(poetry: TomlNode): ReadonlyMap<string, readonly string[]> {
  const extras = new Map<string, string[]>();
  for (const [extra, list] of entriesAt(poetry, 'extras')) {
    for (const { value } of stringsAt(list)) {
      const name = normaliseName(value);
      const known = extras.get(name) ?? [];
      if (known.push(extra) === 1) extras.set(name, known);
    }
  }
  return extras;
}

function readNamedGroup(part: PyprojectPart, name: string, group: TomlNode): void {
  const set = groupSet(part.folder, name);
  for (const { value } of stringsAt(group, 'include-groups'))
    part.reading.graph.link(set, groupSet(part.folder, value));
  if (isTrueAt(group, 'optional')) {
    part.reading.graph.add(set);
    declareGroup(part, set, lookUp(group, 'dependencies'));
  } else readGroup(part, name, lookUp(group, 'dependencies'));
}

function readGroup(part: PyprojectPart, name: string, list: TomlNode | undefined): void {
  const set = groupSet(part.folder, name);
  declareGroup(part, set, list);
  part.reading.graph.install(set);
}

function declareGroup(part: PyprojectPart, set: RequirementSet, list: TomlNode | undefined): void {
  for (const entry of entriesOf(list)) declare(part, set, entry);
}

/** A dependency as one environment gets it, with where its key begins. */
interface Entry {
  readonly name: string;
  readonly value: TomlNode;
  readonly start: number;
}

/** One dependency may be written for several environments, as an array. */
function entriesOf(list: TomlNode | undefined): readonly Entry[] {
  if (list?.kind !== 'table') return [];
  return [...list.entries].flatMap(([name, value]) => {
    const start = list.starts.get(name) ?? value.start;
    if (value.kind !== 'array') return [{ name, value, start }];
    return value.items.map((each) => ({ name, value: each, start: each.start }));
  });
}

function declare(part: PyprojectPart, set: RequirementSet, { name, value, start }: Entry): void {
  if (normaliseName(name) === 'python') return;
  const { reading, file, folder } = part;
  const place = file.place({ start, end: Math.max(value.end, start) });
  reading.declare(set, requirementOf(name, value), place, folder);
}

function requirementOf(name: string, value: TomlNode): ParsedRequirement {
  const version = isString(value) ? value.value : (textAt(value, 'version') ?? '*');
  return {
    name: normaliseName(name),
    extras: stringsAt(value, 'extras').map((each) => normaliseName(each.value)),
    specifier: poetrySpecifier(version),
    url: textAt(value, 'url') ?? textAt(value, 'git') ?? textAt(value, 'path'),
    marker: markerOf(value),
  };
}

/** `python` and `platform` as the marker that they stand for. */
function markerOf(value: TomlNode): string | undefined {
  const python = poetrySpecifier(textAt(value, 'python') ?? '*').split(',');
  const clauses = python
    .map((each) => /^([<>=!~]+)(.*)$/.exec(each))
    .filter((match) => match !== null)
    .map(([, operator, version]) => `python_version ${operator} "${version}"`);
  const platform = textAt(value, 'platform');
  if (platform !== undefined && /^[\w.]+$/.test(platform))
    clauses.push(`sys_platform == "${platform}"`);
  const marker = textAt(value, 'markers');
  if (marker !== undefined) clauses.push(clauses.length === 0 ? marker : `(${marker})`);
  return clauses.length === 0 ? undefined : clauses.join(' and ');
}
