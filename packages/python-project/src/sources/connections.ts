import type { Connection, UrlOrigin } from '../connection.ts';
import { argumentsOf } from './arguments.ts';
import { argumentValue } from './calls.ts';
import { celeryConnection } from './celery.ts';
import { type Evaluator, scopeAt } from './evaluator.ts';
import { lastName } from './find-calls.ts';
import type { Frame } from './frame.ts';
import { type KnownCall, knownCall, knownNames, libraryRoots } from './known-calls.ts';
import type { Module } from './modules.ts';
import { originOf } from './origin.ts';
import { placeIn } from './place-in.ts';
import type { PyNode } from './python-tree.ts';
import { reachedValue } from './reached.ts';
import { roleOf } from './role.ts';
import { enclosingStatement } from './scopes.ts';
import { tortoiseUrl } from './tortoise.ts';
import { allVariables, type CallSite, union, type Value } from './value.ts';

/**
 * Every call of a module that opens a connection or an engine, in the order of the text.
 *
 * @param handedOn Names that other modules give to what opens connections.
 */
export function connectionsIn(
  evaluator: Evaluator,
  module: Module,
  handedOn: ReadonlySet<string>,
): Connection[] {
  const names = new Set([...knownNames, ...handedOn, ...localNames(module)]);
  const wrapped = new Set<PyNode>();
  const found: { node: PyNode; connection: Connection }[] = [];
  for (const node of module.index.calls) {
    if (!names.has(lastName(module, node))) continue;
    evaluator.refuel();
    const frame: Frame = { module };
    const path = libraryPath(evaluator, node, frame);
    if (path === undefined) continue;
    if (/^(?:sqlalchemy|sqlmodel)\.(?:.*\.)?AsyncEngine$/.test(path))
      addWrapped(evaluator, node, frame, wrapped);
    const connection = connectionOf(evaluator, path, { node, frame });
    if (connection !== undefined) found.push({ node, connection });
  }
  return found.map(({ node, connection }) =>
    wrapped.has(node) && connection.mode === 'sync'
      ? { ...connection, mode: 'async', wrapped: true }
      : connection,
  );
}

/** The names of its own that a module gives to what it imports of libraries, so that other modules may know it by these. */
export function handedOnBy(module: Module): string[] {
  const found: string[] = [];
  for (const [local, bindings] of module.index.module.bindings) {
    for (const binding of bindings) {
      if (binding.kind !== 'import' || binding.name === undefined || knownNames.has(local))
        continue;
      const [root = ''] = binding.module.split('.');
      if (knownNames.has(binding.name) && libraryRoots.has(root)) found.push(local);
    }
  }
  return found;
}

/** The names of its own that a module gives to what opens connections. */
function localNames(module: Module): ReadonlySet<string> {
  const names = new Set<string>();
  for (const scope of module.index.scopes.values()) {
    for (const [local, bindings] of scope.bindings) {
      for (const binding of bindings) {
        if (binding.kind === 'import' && binding.name !== undefined && knownNames.has(binding.name))
          names.add(local);
        if (binding.kind === 'assign' && binding.value !== undefined && isName(binding.value)) {
          const text = module.text.slice(binding.value.from, binding.value.to);
          if (knownNames.has(text.slice(text.lastIndexOf('.') + 1))) names.add(local);
        }
      }
    }
  }
  return names;
}

function isName(node: PyNode): boolean {
  return node.name === 'VariableName' || node.name === 'MemberExpression';
}

function libraryPath(evaluator: Evaluator, node: PyNode, frame: Frame): string | undefined {
  const callee = node.children[0];
  const value = callee === undefined ? undefined : evaluator.evaluate(callee, frame);
  return value?.kind === 'external' ? value.path : undefined;
}

/** The engine that `AsyncEngine(…)` is put around: the call in it, or the one that its argument was assigned from. */
function addWrapped(evaluator: Evaluator, node: PyNode, frame: Frame, wrapped: Set<PyNode>): void {
  const args = argumentsOf(frame.module.text, node);
  const argument = args.positional[0] ?? args.keywords.get('sync_engine');
  if (argument?.name === 'CallExpression') wrapped.add(argument);
  if (argument?.name !== 'VariableName') return;
  const scope = scopeAt(argument, frame.module);
  const bindings = scope.bindings.get(evaluator.text(frame, argument)) ?? [];
  for (const binding of bindings) {
    if (binding.kind !== 'assign' || binding.value?.name !== 'CallExpression') continue;
    if (enclosingStatement(binding.value).from <= node.from) wrapped.add(binding.value);
  }
}

function connectionOf(evaluator: Evaluator, path: string, call: CallSite): Connection | undefined {
  const { module } = call.frame;
  const place = placeIn(module, call.node.from, call.node.to);
  const role = roleOf(module.path);
  if (/^celery\.(?:app\.|app\.base\.)?Celery$/.test(path))
    return celeryConnection(evaluator, call, place, role);
  const known = knownCall(path);
  if (known === undefined) return undefined;
  const { library, mode, call: name } = known;
  const url = urlOf(evaluator, known, call);
  if (url === undefined) return undefined;
  return { library, call: name, mode, wrapped: false, role, url, place };
}

/** What is known of the URL of a call; nothing where only SQLite's URLs come to it, beside others elsewhere. */
function urlOf(evaluator: Evaluator, known: KnownCall, call: CallSite): UrlOrigin | undefined {
  const place = evaluator.place(call.frame, call.node);
  if (known.within === 'options')
    return originOf(evaluator, optionUrl(evaluator, known, call), place);
  if (known.within === 'tortoise')
    return originOf(evaluator, tortoiseUrl(evaluator, known, call), place);
  const value = argumentValue(evaluator, call, known.position, ...known.names);
  const dsn = value?.kind === 'table' ? value.entries.get('dsn') : undefined;
  if (dsn !== undefined) return originOf(evaluator, dsn(), place);
  if (value?.kind === 'table')
    return { kind: 'parts', variables: allVariables(value), scheme: undefined };
  if (
    value?.kind === 'list' &&
    /^(?:elasticsearch|opensearch|kafka|nats|pymongo|motor)$/.test(known.library)
  )
    return originOf(evaluator, value.items[0]?.(), place);
  const isNothing =
    value === undefined || value.kind === 'none' || (value.kind === 'text' && value.text === '');
  if (isNothing) return partsOrigin(evaluator, known, call);
  const reached = reachedValue(evaluator, call, value);
  const isLeft = reached.kind === 'never' && value.kind !== 'never';
  return isLeft ? undefined : originOf(evaluator, reached, place);
}

/** A connection that is described by arguments of its own: host, port, user. */
function partsOrigin(evaluator: Evaluator, known: KnownCall, call: CallSite): UrlOrigin {
  const args = argumentsOf(call.frame.module.text, call.node);
  let variables: readonly string[] = [];
  let isOpen = false;
  for (const spread of args.spreads) {
    const value = evaluator.evaluate(spread, call.frame);
    variables = union(variables, allVariables(value));
    if (value.kind !== 'table') isOpen = true;
  }
  const creator = ['creator', 'async_creator', 'connection', 'connection_pool'];
  for (const [name, node] of args.keywords) {
    if (creator.includes(name)) isOpen = true;
    variables = union(variables, allVariables(evaluator.evaluate(node, call.frame)));
  }
  for (const node of args.positional)
    variables = union(variables, allVariables(evaluator.evaluate(node, call.frame)));
  const hasParts = [
    'host',
    'hostname',
    'server',
    'user',
    'database',
    'dbname',
    'port',
    'bootstrap_servers',
    'endpoint_url',
  ].some((name) => args.keywords.has(name));
  if (isOpen && variables.length === 0 && !hasParts) return { kind: 'unknown' };
  const isBare =
    args.keywords.size === 0 && args.positional.length === 0 && args.spreads.length === 0;
  if (isBare && /^(?:asyncpg|psycopg2?)$/.test(known.library)) {
    const names = ['PGHOST', 'PGPORT', 'PGUSER', 'PGPASSWORD', 'PGDATABASE'];
    return { kind: 'parts', variables: names, scheme: undefined };
  }
  if (variables.length === 0 && !hasParts) return { kind: 'unknown' };
  return { kind: 'parts', variables, scheme: undefined };
}

/** The URL of `engine_from_config(options, prefix=…)`. */
function optionUrl(evaluator: Evaluator, known: KnownCall, call: CallSite): Value | undefined {
  const { frame, node } = call;
  const args = argumentsOf(frame.module.text, node);
  const given = args.keywords.get('url');
  if (given !== undefined) return evaluator.evaluate(given, frame);
  const prefixNode = args.keywords.get('prefix') ?? args.positional[1];
  const prefix = prefixNode === undefined ? 'sqlalchemy.' : evaluator.plainText(prefixNode, frame);
  const options = args.positional[known.position ?? 0] ?? args.keywords.get('configuration');
  if (options === undefined || prefix === undefined) return undefined;
  const key = `${prefix}url`;
  const inTable = () => {
    const value = evaluator.evaluate(options, frame);
    return value.kind === 'table' ? value.entries.get(key)?.() : undefined;
  };
  const path = evaluator.path(frame, options);
  return path === undefined
    ? inTable()
    : evaluator.lookup(`${path}[${JSON.stringify(key)}]`, node, frame, inTable);
}
