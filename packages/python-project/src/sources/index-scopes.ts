import { importsOf } from './import-names.ts';
import { pathText } from './path-text.ts';
import { childOf, nodesWithin, type PyNode } from './python-tree.ts';
import { type Binding, enclosingStatement, isPart, leaves, type Scope } from './scopes.ts';

interface GrowingScope extends Scope {
  readonly bindings: Map<string, Binding[]>;
  readonly starImports: { statement: PyNode; module: string }[];
  readonly guards: { statement: PyNode; paths: ReadonlySet<string> }[];
  readonly globals: Set<string>;
}

/** The scopes of a module, by the node that makes them, and every call in it. */
export interface ScopeIndex {
  readonly module: Scope;
  readonly scopes: ReadonlyMap<PyNode, Scope>;
  readonly calls: readonly PyNode[];
  /** What functions bind to names of the module, which they declare `global`. */
  readonly globalBindings: ReadonlyMap<string, readonly Binding[]>;
}

/** Indexes a module in one pass over its tree. */
export function indexScopes(text: string, root: PyNode): ScopeIndex {
  const builder = new Builder(text, root);
  for (const node of nodesWithin(root)) builder.visit(node);
  const { module, scopes, calls } = builder;
  return { module, scopes, calls, globalBindings: globalBindingsOf(scopes.values()) };
}

function globalBindingsOf(scopes: Iterable<Scope>): ReadonlyMap<string, readonly Binding[]> {
  const found = new Map<string, Binding[]>();
  for (const scope of scopes) {
    for (const name of scope.globals) {
      const bindings = scope.bindings.get(name);
      if (bindings !== undefined) found.set(name, [...(found.get(name) ?? []), ...bindings]);
    }
  }
  return found;
}

class Builder {
  readonly scopes = new Map<PyNode, GrowingScope>();
  readonly calls: PyNode[] = [];
  readonly module: GrowingScope;
  readonly #text: string;
  readonly #scopeOf = new WeakMap<PyNode, GrowingScope>();

  constructor(text: string, root: PyNode) {
    this.#text = text;
    this.module = emptyScope('module', root, '', undefined);
    this.scopes.set(root, this.module);
    this.#scopeOf.set(root, this.module);
  }

  visit(node: PyNode): void {
    const scope = (node.parent && this.#scopeOf.get(node.parent)) ?? this.module;
    switch (node.name) {
      case 'FunctionDefinition':
        this.#define('function', node, scope);
        return;
      case 'ClassDefinition':
        this.#define('class', node, scope);
        return;
      case 'ImportStatement':
        this.#imports(node, scope);
        break;
      case 'AssignStatement':
        this.#assign(node, scope);
        break;
      case 'UpdateStatement':
        this.#update(node, scope);
        break;
      case 'NamedExpression':
        this.#named(node, scope);
        break;
      case 'ForStatement':
        this.#loop(node, scope);
        break;
      case 'WithStatement':
        this.#with(node, scope);
        break;
      case 'IfStatement':
        this.#guard(node, scope);
        break;
      case 'ScopeStatement':
        for (const name of node.children.slice(1)) {
          if (name.name === 'VariableName') scope.globals.add(this.#slice(name));
        }
        break;
      case 'CallExpression':
        this.calls.push(node);
        break;
      default:
        break;
    }
    if (!this.#scopeOf.has(node)) this.#scopeOf.set(node, scope);
  }

  #slice(node: PyNode): string {
    return this.#text.slice(node.from, node.to);
  }

  #define(kind: 'function' | 'class', node: PyNode, outer: GrowingScope): void {
    const nameNode = childOf(node, 'VariableName');
    const name = nameNode === undefined ? '' : this.#slice(nameNode);
    const scope = emptyScope(kind, node, name, outer);
    this.scopes.set(node, scope);
    this.#scopeOf.set(node, outer);
    const body = childOf(node, 'Body');
    if (body !== undefined) this.#scopeOf.set(body, scope);
    if (name !== '') add(outer, name, { kind, statement: node, scope });
  }

  #imports(node: PyNode, scope: GrowingScope): void {
    for (const found of importsOf(this.#text, node)) {
      if (found.local === '*') scope.starImports.push({ statement: node, module: found.module });
      else {
        const { module, name } = found;
        add(scope, found.local, { kind: 'import', statement: node, module, name });
      }
    }
  }

  #assign(node: PyNode, scope: GrowingScope): void {
    const groups = splitAt(node.children, 'AssignOp');
    const last = groups.at(-1) ?? [];
    const annotation = childOf(node, 'TypeDef');
    const targets = annotation !== undefined && groups.length === 1 ? groups : groups.slice(0, -1);
    const values = groups.length > targets.length ? last.filter(isPart) : [];
    for (const target of targets) {
      const names = target.filter((part) => isPart(part) && part.name !== 'TypeDef');
      const several = names.length > 1;
      names.forEach((name, index) => {
        const value = several && values.length === names.length ? values[index] : values[0];
        const unpack = several && values.length === 1 ? index : undefined;
        const path = pathText(this.#text, name);
        if (path === undefined) return;
        const whole = !several && values.length > 1 ? undefined : value;
        add(scope, path, {
          kind: 'assign',
          statement: node,
          value: whole,
          annotation,
          index: unpack,
        });
      });
    }
  }

  #update(node: PyNode, scope: GrowingScope): void {
    const target = node.children[0];
    const path = target && pathText(this.#text, target);
    if (path === undefined) return;
    const isAddition = childOf(node, 'UpdateOp');
    const plus = isAddition !== undefined && this.#slice(isAddition) === '+=';
    add(scope, path, {
      kind: 'update',
      statement: node,
      value: plus ? node.children[2] : undefined,
    });
  }

  #named(node: PyNode, scope: GrowingScope): void {
    const target = node.children[0];
    if (target?.name !== 'VariableName') return;
    const statement = enclosingStatement(node);
    const value = node.children[2];
    add(scope, this.#slice(target), {
      kind: 'assign',
      statement,
      value,
      annotation: undefined,
      index: undefined,
    });
  }

  #loop(node: PyNode, scope: GrowingScope): void {
    for (const child of node.children) {
      if (child.name === 'in') return;
      for (const inner of nodesWithin(child)) {
        if (inner.name === 'VariableName') {
          add(scope, this.#slice(inner), { kind: 'other', statement: node });
        }
      }
    }
  }

  #with(node: PyNode, scope: GrowingScope): void {
    node.children.forEach((child, index) => {
      const target = child.name === 'as' ? node.children[index + 1] : undefined;
      const path = target && pathText(this.#text, target);
      if (path === undefined) return;
      const value = node.children[index - 1];
      add(scope, path, {
        kind: 'assign',
        statement: node,
        value,
        annotation: undefined,
        index: undefined,
      });
    });
  }

  #guard(node: PyNode, scope: GrowingScope): void {
    if (!node.children.some((child) => child.name === 'Body' && leaves(child))) return;
    const paths = new Set<string>();
    for (const part of node.children) {
      if (part.name === 'Body' || !isPart(part)) continue;
      for (const inner of nodesWithin(part)) {
        const path = pathText(this.#text, inner);
        if (path !== undefined) paths.add(path);
      }
    }
    scope.guards.push({ statement: node, paths });
  }
}

function emptyScope(
  kind: Scope['kind'],
  node: PyNode,
  name: string,
  parent: Scope | undefined,
): GrowingScope {
  return {
    kind,
    node,
    name,
    parent,
    bindings: new Map(),
    starImports: [],
    guards: [],
    globals: new Set(),
  };
}

function add(scope: GrowingScope, name: string, binding: Binding): void {
  const known = scope.bindings.get(name);
  if (known === undefined) scope.bindings.set(name, [binding]);
  else known.push(binding);
}

function splitAt(nodes: readonly PyNode[], name: string): PyNode[][] {
  const groups: PyNode[][] = [[]];
  for (const node of nodes) {
    if (node.name === name) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}
