import { groupSet } from './dependency-graph.ts';
import { declareAll } from './project-table.ts';
import type { PyprojectPart } from './pyproject-toml.ts';
import { entriesAt, lookUp, stringsAt, textAt } from './toml-lookup.ts';

/** Reads `tool.uv.dev-dependencies`, which are part of the group `dev`, and `tool.uv.default-groups`. */
export function readUv(part: PyprojectPart): void {
  const { reading, root, folder } = part;
  const uv = lookUp(root, 'tool', 'uv');
  const dev = lookUp(uv, 'dev-dependencies');
  if (dev !== undefined) declareAll(part, groupSet(folder, 'dev'), dev);
  reading.graph.install(groupSet(folder, 'dev'));
  for (const { value } of stringsAt(uv, 'default-groups')) {
    if (value !== 'all') reading.graph.install(groupSet(folder, value));
  }
  if (textAt(uv, 'default-groups') !== 'all') return;
  for (const name of entriesAt(root, 'dependency-groups').keys())
    reading.graph.install(groupSet(folder, name));
}
