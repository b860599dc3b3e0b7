import type { Place } from '../place.ts';
import { parametersOf } from './arguments.ts';
import { attributeOf } from './attributes.ts';
import { boundArguments, callValue } from './calls.ts';
import { evaluateExpression } from './expressions.ts';
import type { CallFinder } from './find-calls.ts';
import type { Frame } from './frame.ts';
import { importedValue, laterStars, starImported } from './imports.ts';
import type { Module, ModuleSet } from './modules.ts';
import { annotatedValue, basesOf, parameterValue } from './parameters.ts';
import { pathText } from './path-text.ts';
import { placeIn } from './place-in.ts';
import type { PyNode } from './python-tree.ts';
import { reachingValue } from './reach.ts';
import { returnedValue } from './returns.ts';
import { enclosingStatement, type Scope } from './scopes.ts';
import { type CallSite, type Definition, textOf, unknown, type Value } from './value.ts';

const deepest = 120;
const fuelForOne = 12_000;

/**
 * Works out what expressions come to, without running anything: through names, attributes, calls and imports of the project. What
 * takes more than a fixed number of steps, or goes in a circle, is unknown.
 */
export class Evaluator {
  readonly modules: ModuleSet;
  readonly callsNamed: CallFinder;
  /** What `alembic.ini` says that the URL is, for the environment in a file. */
  readonly alembicUrl: (path: string) => string | undefined;
  /** How many functions deep parameters are looked for at calls. */
  callerDepth = 0;
  /** Whether callers are asked at all. */
  asksCallers = true;
  /** Whether an annotation is being read, so that imports for the type checker count. */
  readsTypes = false;
  #fuel = fuelForOne;
  #depth = 0;
  readonly #active = new Set<string>();
  readonly #bases = new WeakMap<Scope, readonly Value[]>();

  constructor(
    modules: ModuleSet,
    callsNamed: CallFinder,
    alembicUrl: (path: string) => string | undefined,
  ) {
    this.modules = modules;
    this.callsNamed = callsNamed;
    this.alembicUrl = alembicUrl;
  }

  /** Begins a question of its own, with all the steps that one may take. */
  refuel(): void {
    this.#fuel = fuelForOne;
  }

  /** Runs a part of an evaluation if there are steps left for it. */
  guarded<T>(run: () => T, otherwise: T): T {
    if (this.#fuel <= 0 || this.#depth >= deepest) return otherwise;
    this.#fuel -= 1;
    this.#depth += 1;
    try {
      return run();
    } finally {
      this.#depth -= 1;
    }
  }

  /** The same for what must not be asked for while it is being worked out. */
  once(key: string, run: () => Value): Value {
    if (this.#active.has(key)) return unknown;
    this.#active.add(key);
    try {
      return this.guarded(run, unknown);
    } finally {
      this.#active.delete(key);
    }
  }

  evaluate(node: PyNode, frame: Frame): Value {
    return this.guarded(() => evaluateExpression(this, node, frame), unknown);
  }

  place(frame: Frame, node: PyNode): Place {
    return placeIn(frame.module, node.from, node.to);
  }

  text(frame: Frame, node: PyNode): string {
    return frame.module.text.slice(node.from, node.to);
  }

  path(frame: Frame, node: PyNode): string | undefined {
    return pathText(frame.module.text, node);
  }

  attribute(base: Value, name: string): Value {
    return this.guarded(() => attributeOf(this, base, name), unknown);
  }

  call(callee: Value, node: PyNode, frame: Frame): Value {
    return this.guarded(() => callValue(this, callee, node, frame), unknown);
  }

  /** What a name, or a path such as `settings.url`, means at a place; `otherwise` where nothing binds it. */
  lookup(
    path: string,
    node: PyNode,
    frame: Frame,
    otherwise: () => Value | undefined,
  ): Value | undefined {
    let scope: Scope | undefined = scopeAt(node, frame.module);
    let position: PyNode | undefined = enclosingStatement(node);
    const innermost = scope;
    while (scope !== undefined) {
      const here: Scope = scope;
      const isHidden = (here.kind === 'class' && here !== innermost) || here.globals.has(path);
      if (!isHidden && this.#binds(here, path, frame)) {
        return reachingValue(this, here, path, position, frame, () =>
          this.#atStart(here, path, frame, otherwise),
        );
      }
      const root = /^\w+/.exec(path)?.[0] ?? path;
      // Here the name in front means something else than further out.
      if (!isHidden && root !== path && this.#binds(here, root, frame)) return otherwise();
      position = here.kind === 'class' ? enclosingStatement(here.node) : undefined;
      scope = here.parent;
    }
    return starImported(this, frame.module, path) ?? otherwise();
  }

  #binds(scope: Scope, path: string, frame: Frame): boolean {
    if (scope.bindings.has(path)) return true;
    return scope.kind === 'function' && this.#hasParameter(scope, path, frame);
  }

  #hasParameter(scope: Scope, path: string, frame: Frame): boolean {
    return parametersOf(frame.module.text, scope.node).some((parameter) => parameter.name === path);
  }

  #atStart(
    scope: Scope,
    path: string,
    frame: Frame,
    otherwise: () => Value | undefined,
  ): Value | undefined {
    for (let at: Frame | undefined = frame; at !== undefined; at = at.outer) {
      const known = at.scope === scope ? at.parameters?.get(path) : undefined;
      if (known !== undefined) return known();
    }
    if (scope.kind === 'function' && this.#hasParameter(scope, path, frame)) {
      return parameterValue(this, { module: frame.module, scope }, path);
    }
    return otherwise();
  }

  /** What a name of a module is once the module has run. */
  moduleAttribute(module: Module, name: string): Value | undefined {
    const frame: Frame = { module };
    const key = `${module.path}\n${name}`;
    if (!module.index.module.bindings.has(name)) return starImported(this, module, name);
    return this.once(key, () => {
      const found = reachingValue(
        this,
        module.index.module,
        name,
        undefined,
        frame,
        () => undefined,
      );
      return laterStars(this, module, name, found ?? unknown);
    });
  }

  imported(module: Module, dotted: string, name: string | undefined): Value {
    return importedValue(this, module, dotted, name);
  }

  /** What a function returns with these parameters. */
  returned(
    definition: Definition,
    parameters: Map<string, () => Value>,
    self: Value | undefined,
  ): Value {
    const { module, scope } = definition;
    const [first] = parametersOf(module.text, scope.node);
    if (self !== undefined && first !== undefined) parameters.set(first.name, () => self);
    return this.once(`${definitionKey(definition)}\n()`, () =>
      returnedValue(this, scope, { module, scope, parameters }),
    );
  }

  /** What the parameters of a method are in a call; those left out are not in it. */
  arguments(method: Scope, module: Module, call: CallSite): Map<string, () => Value> {
    return boundArguments(this, method, module, call, true);
  }

  /** The default of a parameter. */
  evaluateDefault(node: PyNode, module: Module): Value {
    return this.evaluate(node, { module });
  }

  /** The bases of a class. */
  bases(definition: Definition): readonly Value[] {
    const known = this.#bases.get(definition.scope);
    if (known !== undefined) return known;
    this.#bases.set(definition.scope, []);
    const found = this.guarded(() => basesOf(this, definition), []);
    this.#bases.set(definition.scope, found);
    return found;
  }

  /** The object that an annotation promises. */
  annotated(node: PyNode | undefined, frame: Frame): Value | undefined {
    return this.guarded(() => annotatedValue(this, node, frame), undefined);
  }

  /** The text that an expression comes to, if it is plain. */
  plainText(node: PyNode | undefined, frame: Frame): string | undefined {
    if (node === undefined) return undefined;
    const value = this.evaluate(node, frame);
    return value.kind === 'text' ? value.text : undefined;
  }
}

/** The scope in whose body a node stands. */
export function scopeAt(node: PyNode, module: Module): Scope {
  let child = node;
  for (let parent = node.parent; parent !== undefined; parent = parent.parent) {
    const scope = module.index.scopes.get(parent);
    if (scope !== undefined && (scope.kind === 'module' || child.name === 'Body')) return scope;
    child = parent;
  }
  return module.index.module;
}

/** A name that nothing in the project binds is one of Python's own. */
export function builtin(name: string): Value {
  if (name === '__name__') return textOf('');
  return { kind: 'external', path: `builtins.${name}` };
}

/** A key for what is worked out of a definition. */
export function definitionKey(definition: Definition): string {
  return `${definition.module.path}\n${definition.scope.node.from}`;
}
