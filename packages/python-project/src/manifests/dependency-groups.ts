import { normaliseName } from '../pep508.ts';
import { isTestingName } from './default-sets.ts';
import { groupSet } from './dependency-graph.ts';
import type { PyprojectPart } from './pyproject-toml.ts';
import type { TomlNode } from './toml.ts';
import { entriesAt, isString, itemsAt, lookUp } from './toml-lookup.ts';

/** A group that includes another one, and where it says so. */
interface Inclusion {
  readonly from: string;
  readonly to: string;
  readonly node: TomlNode;
}

/**
 * Reads `dependency-groups` as PEP 735 lays them out. The ones that are named after development or tests count as installed where
 * the tests run; uv installs `dev` by default.
 */
export function readDependencyGroups(part: PyprojectPart): void {
  const { reading, root, file, folder } = part;
  const inclusions: Inclusion[] = [];
  for (const [group, list] of entriesAt(root, 'dependency-groups')) {
    const set = groupSet(folder, group);
    reading.graph.add(set);
    for (const each of itemsAt(list)) {
      const included = lookUp(each, 'include-group');
      if (isString(each)) reading.declareText(set, each.value, file, each, folder);
      else if (isString(included)) {
        const from = normaliseName(group);
        inclusions.push({ from, to: normaliseName(included.value), node: each });
        reading.graph.link(set, groupSet(folder, included.value));
      }
    }
    if (isTestingName(group)) reading.graph.install(set);
  }
  refuseUnknown(part, inclusions);
  refuseCycles(part, inclusions);
}

function refuseUnknown(part: PyprojectPart, inclusions: readonly Inclusion[]): void {
  for (const { from, to, node } of inclusions) {
    if (part.reading.graph.has(groupSet(part.folder, to))) continue;
    const message = `The dependency group "${from}" includes "${to}", which there is not; correct the name.`;
    part.reading.incomplete(message, part.file.place(node));
  }
}

function refuseCycles(part: PyprojectPart, inclusions: readonly Inclusion[]): void {
  const first = inclusionOnCycle(inclusions);
  if (first === undefined) return;
  const message = `The dependency group "${first.from}" includes "${first.to}", which leads back to it; take one of the inclusions out.`;
  part.reading.incomplete(message, part.file.place(first.node));
}

/** Takes away the groups that include no other one, until there are none: what is left is in circles or leads to one. */
function inclusionOnCycle(inclusions: readonly Inclusion[]): Inclusion | undefined {
  const left = new Map<string, number>();
  const including = new Map<string, Inclusion[]>();
  for (const each of inclusions) {
    left.set(each.from, (left.get(each.from) ?? 0) + 1);
    const known = including.get(each.to) ?? [];
    if (known.push(each) === 1) including.set(each.to, known);
  }
  const done = [...including.keys()].filter((name) => !left.has(name));
  for (let name = done.pop(); name !== undefined; name = done.pop()) {
    for (const { from } of including.get(name) ?? []) {
      const rest = (left.get(from) ?? 0) - 1;
      left.set(from, rest);
      if (rest === 0) done.push(from);
    }
  }
  return inclusions.find(({ from, to }) => isLeft(left, from) && isLeft(left, to));
}

function isLeft(left: ReadonlyMap<string, number>, name: string): boolean {
  return (left.get(name) ?? 0) > 0;
}
