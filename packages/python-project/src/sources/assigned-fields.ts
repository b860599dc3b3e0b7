import type { Evaluator } from './evaluator.ts';
import { scopeAt } from './evaluator.ts';
import type { Module } from './modules.ts';
import { reachingValue } from './reach.ts';
import { valueAfter } from './returns.ts';
import { roleOf } from './role.ts';
import { enclosingStatement, type Scope } from './scopes.ts';
import { type CallSite, either, opaque, unknown, type Value } from './value.ts';

type Instance = Extract<Value, { kind: 'instance' }>;

/** Fields that say nothing of servers are not looked for in other files. */
const telling = /ur[il]|dsn|conn|database|db|postgres|pg|sql|redis|mongo|amqp|broker/i;

const mostFiles = 20;

/**
 * A field of an object after what is assigned to it from outside of its class: where the object is made, by the module of the
 * class, and in other files.
 */
export function assignedFromOutside(
  evaluator: Evaluator,
  base: Instance,
  name: string,
  own: Value,
): Value {
  const made = base.made && whereMade(evaluator, base.made, name, own);
  const value = made ?? own;
  return assignedElsewhere(evaluator, base, name, value);
}

/** `settings = Settings()`, and then `settings.url = …` in the same scope. */
function whereMade(
  evaluator: Evaluator,
  made: CallSite,
  name: string,
  own: Value,
): Value | undefined {
  const { module } = made.frame;
  const scope = scopeAt(made.node, module);
  const statement = enclosingStatement(made.node);
  for (const [path, bindings] of scope.bindings) {
    const isIt = bindings.some(
      (binding) => binding.kind === 'assign' && binding.value === made.node,
    );
    if (!isIt || path.includes('.')) continue;
    const field = `${path}.${name}`;
    const assigned = scope.bindings.get(field);
    if (assigned === undefined) continue;
    const frame = { module, scope, parameters: new Map([[field, () => own]]) };
    const found = finalValue(evaluator, scope, field, frame, () => own);
    return found.kind === 'unknown'
      ? opaque(own, evaluator.place(made.frame, assigned[0]?.statement ?? statement))
      : found;
  }
  return undefined;
}

function finalValue(
  evaluator: Evaluator,
  scope: Scope,
  path: string,
  frame: Parameters<typeof valueAfter>[3],
  start: () => Value,
): Value {
  if (scope.kind === 'function') return valueAfter(evaluator, scope, path, frame, start);
  return reachingValue(evaluator, scope, path, undefined, frame, start) ?? unknown;
}

/** What is assigned in other scopes and files may have come before the field is read, or not. */
function assignedElsewhere(evaluator: Evaluator, base: Instance, name: string, own: Value): Value {
  if ((own.kind !== 'variable' && own.kind !== 'text') || !telling.test(name)) return own;
  const home = base.made && scopeAt(base.made.node, base.made.frame.module);
  let value: Value = own;
  for (const module of assigningModules(evaluator, name)) {
    for (const scope of module.index.scopes.values()) {
      if (scope === home) continue;
      value = assignedIn(evaluator, base, name, module, scope, value);
    }
    value = setByName(evaluator, base, name, module, value);
  }
  return value;
}

function assignedIn(
  evaluator: Evaluator,
  base: Instance,
  name: string,
  module: Module,
  scope: Scope,
  before: Value,
): Value {
  let value = before;
  for (const [path, bindings] of scope.bindings) {
    if (!path.endsWith(`.${name}`) || /^(?:self|cls)\./.test(path)) continue;
    for (const binding of bindings) {
      const [target] = binding.statement.children;
      const object = target?.name === 'MemberExpression' ? target.children[0] : undefined;
      if (object === undefined || !isOfClass(base, evaluator.evaluate(object, { module })))
        continue;
      const node = binding.kind === 'assign' ? binding.value : undefined;
      const other = node === undefined ? unknown : evaluator.evaluate(node, { module });
      value = either(value, other, evaluator.place({ module }, binding.statement));
    }
  }
  return value;
}

/** `setattr(settings, "url", …)`. */
function setByName(
  evaluator: Evaluator,
  base: Instance,
  name: string,
  module: Module,
  value: Value,
): Value {
  if (!module.text.includes('setattr')) return value;
  for (const node of module.index.calls) {
    const [callee, args] = node.children;
    if (callee === undefined || args === undefined) continue;
    if (!/(?:^|\.)_*setattr_*$/.test(evaluator.text({ module }, callee))) continue;
    const [, object, , field] = args.children;
    if (object === undefined || field === undefined) continue;
    if (evaluator.plainText(field, { module }) !== name) continue;
    const meant = evaluator.evaluate(object, { module });
    const isSelf = evaluator.text({ module }, object) === 'self';
    if (isSelf ? module === base.definition.module : isOfClass(base, meant))
      return opaque(value, evaluator.place({ module }, node));
  }
  return value;
}

function isOfClass(base: Instance, value: Value): boolean {
  return value.kind === 'instance' && value.definition.scope === base.definition.scope;
}

const assigning = new WeakMap<Evaluator, Map<string, readonly Module[]>>();

/** The modules of the application in which a field of that name is assigned to from outside. */
function assigningModules(evaluator: Evaluator, name: string): readonly Module[] {
  let known = assigning.get(evaluator);
  if (known === undefined) {
    known = new Map();
    assigning.set(evaluator, known);
  }
  const before = known.get(name);
  if (before !== undefined) return before;
  const written = new RegExp(
    `\\b(?!self\\b|cls\\b)\\w+\\.${name}\\s*=(?!=)|setattr_*\\([^()\\n]{1,80}["']${name}["']`,
  );
  const found: Module[] = [];
  for (const path of evaluator.modules.paths) {
    if (found.length >= mostFiles) break;
    if (/^(?:tests|tooling)$/.test(roleOf(path)) || !written.test(evaluator.modules.text(path)))
      continue;
    const module = evaluator.modules.module(path);
    if (module !== undefined) found.push(module);
  }
  known.set(name, found);
  return found;
}
