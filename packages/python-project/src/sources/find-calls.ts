import type { Module, ModuleSet } from './modules.ts';
import type { PyNode } from './python-tree.ts';

/** A call in the project, by the last name of what is called. */
export interface FoundCall {
  readonly module: Module;
  readonly node: PyNode;
}

/** Finds the calls of a name; nothing where so many files have it that it says little. */
export type CallFinder = (name: string) => readonly FoundCall[] | undefined;

const mostFiles = 40;

/** Finds calls in the files of a project. Files that do not have the name are not parsed for it. */
export function findCalls(modules: ModuleSet): CallFinder {
  const known = new Map<string, readonly FoundCall[] | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const found = callsOf(modules, name);
    known.set(name, found);
    return found;
  };
}

function callsOf(modules: ModuleSet, name: string): readonly FoundCall[] | undefined {
  if (name === '') return undefined;
  const paths = [...modules.paths].filter((path) => modules.text(path).includes(`${name}(`));
  if (paths.length > mostFiles) return undefined;
  return paths.flatMap((path) => {
    const module = modules.module(path);
    if (module === undefined) return [];
    return module.index.calls
      .filter((node) => lastName(module, node) === name)
      .map((node) => ({ module, node }));
  });
}

/** The last name of what is called: `connect` of `pool.connect(…)`. */
export function lastName(module: Module, call: PyNode): string {
  const callee = call.children[0];
  const last = callee?.name === 'MemberExpression' ? callee.children.at(-1) : callee;
  return last === undefined ? '' : module.text.slice(last.from, last.to);
}
