import { argumentsOf } from './arguments.ts';
import { lineage } from './attributes.ts';
import type { Evaluator } from './evaluator.ts';
import { nodesWithin, type PyNode } from './python-tree.ts';
import { type Field, fieldCall } from './settings.ts';
import { type Definition, type EnvironmentNames, none, type Value } from './value.ts';

/** The environment variables that a field is read from. */
export function fieldNames(
  evaluator: Evaluator,
  definition: Definition,
  name: string,
  field: Field,
  environment: EnvironmentNames,
): readonly string[] {
  const frame = { module: definition.module };
  const calls = [
    field.value,
    ...(field.annotation === undefined ? [] : nodesWithin(field.annotation)),
  ];
  for (const node of calls) {
    const call = node && fieldCall(evaluator, node, definition);
    if (call === undefined) continue;
    const { keywords } = argumentsOf(frame.module.text, call);
    const alias = keywords.get('validation_alias') ?? keywords.get('env') ?? keywords.get('alias');
    const texts = alias === undefined ? [] : aliasTexts(evaluator, alias, definition);
    if (texts.length > 0)
      return texts.map((text) => (environment.caseSensitive ? text : text.toUpperCase()));
  }
  const listed = configured(evaluator, definition, 'fields');
  const entry = listed?.kind === 'table' ? listed.entries.get(name)?.() : undefined;
  const named = entry?.kind === 'table' ? entry.entries.get('env')?.() : undefined;
  if (named?.kind === 'text')
    return [environment.caseSensitive ? named.text : named.text.toUpperCase()];
  const old = environment.prefix === '' ? name : `${environment.prefix}${name}`;
  return [environment.caseSensitive ? old : old.toUpperCase()];
}

function aliasTexts(evaluator: Evaluator, node: PyNode, definition: Definition): string[] {
  const frame = { module: definition.module };
  if (node.name === 'CallExpression') {
    return argumentsOf(frame.module.text, node).positional.flatMap(
      (each) => evaluator.plainText(each, frame) ?? [],
    );
  }
  const value = evaluator.evaluate(node, frame);
  if (value.kind === 'text') return [value.text];
  if (value.kind !== 'list') return [];
  return value.items.flatMap((item) => {
    const each = item();
    return each.kind === 'text' ? [each.text] : [];
  });
}

/** How the environment names the fields of a class of settings; nothing where it is none. */
export function settingsNames(
  evaluator: Evaluator,
  definition: Definition,
): EnvironmentNames | undefined {
  const classes = lineage(evaluator, definition);
  const bases = classes.flatMap((each) => evaluator.bases(each));
  const isSettings = bases.some(
    (base) => base.kind === 'external' && /\.BaseSettings$/.test(base.path),
  );
  if (!isSettings) return undefined;
  const option = (name: string): Value => {
    for (const each of classes) {
      const found = configured(evaluator, each, name);
      if (found !== undefined) return found;
    }
    return none;
  };
  const prefix = option('env_prefix');
  const delimiter = option('env_nested_delimiter');
  return {
    prefix: prefix.kind === 'text' ? prefix.text : '',
    delimiter: delimiter.kind === 'text' ? delimiter.text : undefined,
    caseSensitive: isTrue(option('case_sensitive')),
  };
}

function isTrue(value: Value): boolean {
  return value.kind === 'text' && value.text === 'True';
}

/** An option of `model_config` or of the inner class `Config`. */
export function configured(
  evaluator: Evaluator,
  definition: Definition,
  name: string,
): Value | undefined {
  const { module, scope } = definition;
  const frame = { module };
  const config = scope.bindings.get('model_config')?.at(-1);
  if (config?.kind === 'assign' && config.value !== undefined) {
    if (config.value.name === 'CallExpression') {
      const node = argumentsOf(module.text, config.value).keywords.get(name);
      if (node !== undefined) return evaluator.evaluate(node, frame);
    } else {
      const value = evaluator.evaluate(config.value, frame);
      const entry = value.kind === 'table' ? value.entries.get(name) : undefined;
      if (entry !== undefined) return entry();
    }
  }
  const inner = scope.bindings.get('Config')?.at(-1);
  const option = inner?.kind === 'class' ? inner.scope.bindings.get(name)?.at(-1) : undefined;
  return option?.kind === 'assign' && option.value !== undefined
    ? evaluator.evaluate(option.value, frame)
    : undefined;
}
