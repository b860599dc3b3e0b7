import { groupSet } from './dependency-graph.ts';
import { declareAll } from './project-table.ts';
import type { PyprojectPart } from './pyproject-toml.ts';
import { entriesAt } from './toml-lookup.ts';

/** Reads `tool.pdm.dev-dependencies`: `pdm install` installs all of its groups. `-e` lines have no name of an index. */
export function readPdm(part: PyprojectPart): void {
  for (const [name, list] of entriesAt(part.root, 'tool', 'pdm', 'dev-dependencies')) {
    const set = groupSet(part.folder, name);
    const items = list.kind === 'array' ? list.items : [];
    const plain = items.filter((each) => each.kind !== 'scalar' || !/^\s*-/.test(`${each.value}`));
    declareAll(part, set, { kind: 'array', items: plain, start: list.start, end: list.end });
    part.reading.graph.install(set);
  }
}
