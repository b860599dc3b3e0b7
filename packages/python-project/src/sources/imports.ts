import type { Evaluator } from './evaluator.ts';
import { libraryRoots } from './known-calls.ts';
import type { Module } from './modules.ts';
import { enclosingStatement } from './scopes.ts';
import { either, opaque, unknown, type Value } from './value.ts';

/** What an import binds: a module or a name of the project, or something of a library. */
export function importedValue(
  evaluator: Evaluator,
  from: Module,
  dotted: string,
  name: string | undefined,
): Value {
  const resolved = evaluator.modules.resolve(from.path, dotted);
  if (resolved === undefined) {
    if (dotted.startsWith('.')) return unknown;
    return { kind: 'external', path: name === undefined ? dotted : `${dotted}.${name}` };
  }
  const target: Value =
    resolved.kind === 'directory'
      ? { kind: 'package', directory: resolved.path }
      : moduleValue(evaluator, resolved.path);
  return name === undefined ? target : evaluator.attribute(target, name);
}

/** A file of the project as a value. */
export function moduleValue(evaluator: Evaluator, path: string): Value {
  const module = evaluator.modules.module(path);
  return module === undefined ? unknown : { kind: 'module', module };
}

/** What `from x import *` brings in under a name, the last such import first. */
export function starImported(
  evaluator: Evaluator,
  module: Module,
  name: string,
): Value | undefined {
  for (const { module: dotted, statement } of module.index.module.starImports.toReversed()) {
    const resolved = evaluator.modules.resolve(module.path, dotted);
    if (resolved?.kind === 'file') {
      const target = evaluator.modules.module(resolved.path);
      if (target === undefined || target === module) continue;
      const key = `*${target.path}\n${name}`;
      const found = evaluator.once(key, () => evaluator.moduleAttribute(target, name) ?? unknown);
      if (found.kind === 'unknown') continue;
      // One of several, where a condition decides which is imported.
      const place = evaluator.place({ module }, statement);
      return enclosingStatement(statement).parent?.parent?.name === 'IfStatement'
        ? opaque(found, place)
        : found;
    } else if (resolved === undefined && !dotted.startsWith('.')) {
      const [root] = dotted.split('.');
      const isOfLibrary = root !== undefined && libraryRoots.has(root);
      if (isOfLibrary && /^[a-z]*_?create_|^create_|^[A-Z]/.test(name)) {
        return { kind: 'external', path: `${dotted}.${name}` };
      }
    }
  }
  return undefined;
}

/** A name of a module, where `from x import *` behind what binds it may bind it again. */
export function laterStars(evaluator: Evaluator, module: Module, name: string, own: Value): Value {
  const last = module.index.module.bindings.get(name)?.at(-1)?.statement.from ?? 0;
  let value = own;
  for (const { module: dotted, statement } of module.index.module.starImports) {
    const resolved =
      statement.from > last ? evaluator.modules.resolve(module.path, dotted) : undefined;
    const target = resolved?.kind === 'file' ? evaluator.modules.module(resolved.path) : undefined;
    if (target === undefined || target === module) continue;
    const found = evaluator.moduleAttribute(target, name);
    if (found !== undefined) value = either(value, found, evaluator.place({ module }, statement));
  }
  return value;
}
