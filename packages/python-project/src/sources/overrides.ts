import type { Connection, Override } from '../connection.ts';
import { argumentsOf } from './arguments.ts';
import { type Evaluator, scopeAt } from './evaluator.ts';
import type { Module } from './modules.ts';
import { placeIn } from './place-in.ts';
import type { PyNode } from './python-tree.ts';
import { roleOf } from './role.ts';

const containers =
  /^testcontainers\.(?:\w+\.)*(?:Postgres|MySql|MariaDb|MongoDb|Redis|RabbitMq|Kafka|Nats|ElasticSearch|OpenSearch|LocalStack)\w*Container$/;
const servers =
  /^(?:pytest_postgresql(?:\.\w+)*\.postgresql(?:_proc)?|testing\.postgresql\.Postgresql\w*|postgresql_proc|pytest_postgresql\.factories\.\w+)$/;

/** What the tests in a module put in the place of an exported variable. */
export function overridesInCode(evaluator: Evaluator, module: Module): Override[] {
  if (roleOf(module.path) !== 'tests') return [];
  return [
    ...assigned(evaluator, module),
    ...called(evaluator, module),
    ...replacedFields(evaluator, module),
  ];
}

/** Engines that tests open on a URL of their own, to put them in the place of the application's. */
export function overridesByEngines(
  connections: readonly Connection[],
  textOf: (path: string) => string,
): Override[] {
  return connections.flatMap(({ role, url, place }) => {
    if (role !== 'tests' || url.kind !== 'literal') return [];
    const isShared = /(?:^|\/)conftest\.py$/.test(place.file);
    if (!isShared && !textOf(place.file).includes('dependency_overrides')) return [];
    return [{ variable: undefined, by: 'test-code', value: url.url, place }];
  });
}

/** `settings.url = …`, `monkeypatch.setattr(settings, "url", …)`: by the variable that the field is read from. */
function replacedFields(evaluator: Evaluator, module: Module): Override[] {
  if (!/(?:^|\/)conftest\.py$/.test(module.path)) return [];
  const frame = { module };
  const found: Override[] = [];
  const add = (base: PyNode, name: string, value: PyNode | undefined, node: PyNode) => {
    evaluator.refuel();
    const object = evaluator.evaluate(base, frame);
    const field = object.kind === 'instance' ? evaluator.attribute(object, name) : undefined;
    if (field?.kind !== 'variable') return;
    const place = placeIn(module, node.from, node.to);
    for (const variable of field.names) {
      found.push({ variable, by: 'test-code', value: evaluator.plainText(value, frame), place });
    }
  };
  for (const scope of module.index.scopes.values()) {
    for (const bindings of scope.bindings.values()) {
      for (const { statement, ...binding } of bindings) {
        const [target] = statement.children;
        const [base, dot, name] = target?.name === 'MemberExpression' ? target.children : [];
        if (
          binding.kind !== 'assign' ||
          dot?.name !== '.' ||
          base === undefined ||
          name === undefined
        )
          continue;
        add(base, evaluator.text(frame, name), binding.value, statement);
      }
    }
  }
  for (const node of module.index.calls) {
    const callee = node.children[0];
    if (callee === undefined || !evaluator.text(frame, callee).endsWith('.setattr')) continue;
    const [base, name, value] = argumentsOf(module.text, node).positional;
    const field = evaluator.plainText(name, frame);
    if (base !== undefined && field !== undefined) add(base, field, value, node);
  }
  return found;
}

/** `os.environ["X"] = …`. */
function assigned(evaluator: Evaluator, module: Module): Override[] {
  const found: Override[] = [];
  const frame = { module };
  const isShared = /(?:^|\/)conftest\.py$/.test(module.path);
  for (const scope of module.index.scopes.values()) {
    if (scope.kind === 'function' && !isShared) continue;
    for (const [path, bindings] of scope.bindings) {
      const written = /^((?:\w+\.)?environ)\["([^"\\]+)"\]$/.exec(path);
      if (written === null) continue;
      for (const binding of bindings) {
        if (binding.kind !== 'assign') continue;
        const place = placeIn(module, binding.statement.from, binding.statement.to);
        evaluator.refuel();
        const value = evaluator.plainText(binding.value, frame);
        found.push({ variable: written[2], by: 'test-code', value, place });
      }
    }
  }
  return found;
}

function called(evaluator: Evaluator, module: Module): Override[] {
  const found: Override[] = [];
  const frame = { module };
  for (const node of module.index.calls) {
    const callee = node.children[0];
    if (callee === undefined) continue;
    const text = evaluator.text(frame, callee);
    const isShared = /(?:^|\/)conftest\.py$/.test(module.path);
    if (!isShared && scopeAt(node, module).kind === 'function' && !/Container$/.test(text))
      continue;
    const place = placeIn(module, node.from, node.to);
    evaluator.refuel();
    if (/\.setenv$/.test(text)) found.push(...set(evaluator, module, node));
    else if (/environ\.update$/.test(text)) found.push(...updated(evaluator, module, node));
    else if (/(?:Container|Postgresql\w*|postgresql\w*)$/.test(text)) {
      const value = evaluator.evaluate(callee, frame);
      if (value.kind !== 'external' || !(containers.test(value.path) || servers.test(value.path)))
        continue;
      found.push({ variable: undefined, by: 'test-container', value: undefined, place });
    }
  }
  return found;
}

/** `monkeypatch.setenv("X", …)`. */
function set(evaluator: Evaluator, module: Module, node: PyNode): Override[] {
  const frame = { module };
  const { positional } = argumentsOf(module.text, node);
  const variable = evaluator.plainText(positional[0], frame);
  if (variable === undefined) return [];
  const value = evaluator.plainText(positional[1], frame);
  return [{ variable, by: 'test-code', value, place: placeIn(module, node.from, node.to) }];
}

/** `os.environ.update({"X": …}, Y=…)`. */
function updated(evaluator: Evaluator, module: Module, node: PyNode): Override[] {
  const frame = { module };
  const place = placeIn(module, node.from, node.to);
  const { positional, keywords } = argumentsOf(module.text, node);
  const found: Override[] = [];
  const table = positional[0] && evaluator.evaluate(positional[0], frame);
  if (table?.kind === 'table') {
    for (const [variable, entry] of table.entries) {
      const each = entry();
      found.push({
        variable,
        by: 'test-code',
        value: each.kind === 'text' ? each.text : undefined,
        place,
      });
    }
  }
  for (const [variable, value] of keywords) {
    found.push({ variable, by: 'test-code', value: evaluator.plainText(value, frame), place });
  }
  return found;
}
