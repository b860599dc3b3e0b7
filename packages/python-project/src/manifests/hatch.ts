import { isTestingName } from './default-sets.ts';
import { extraSet, groupSet } from './dependency-graph.ts';
import { declareAll } from './project-table.ts';
import type { PyprojectPart } from './pyproject-toml.ts';
import { entriesAt, lookUp, stringsAt } from './toml-lookup.ts';

/** The name of a set for an environment of Hatch, which may be called as a group is. */
export function hatchEnvironment(name: string): string {
  return `hatch-${name}`.replace(/^hatch-hatch-/, 'hatch-');
}

/**
 * Reads `tool.hatch.envs`: the environment `default`, and the ones that are named after tests, count as installed. The others
 * inherit from `default`, which is installed anyway.
 */
export function readHatch(part: PyprojectPart): void {
  const { reading, root, folder } = part;
  for (const [name, environment] of entriesAt(root, 'tool', 'hatch', 'envs')) {
    const set = { ...groupSet(folder, hatchEnvironment(name)), label: name };
    for (const field of ['dependencies', 'extra-dependencies'])
      declareAll(part, set, lookUp(environment, field));
    for (const { value } of stringsAt(environment, 'features'))
      reading.graph.link(set, extraSet(folder, value));
    for (const { value } of stringsAt(environment, 'dependency-groups'))
      reading.graph.link(set, groupSet(folder, value));
    if (name === 'default' || isTestingName(name.replace(/^hatch-/, '')))
      reading.graph.install(set);
  }
}
