import type { Place } from '../place.ts';
import { commaGroups } from './arguments.ts';
import { chooseValue } from './choices.ts';
import { builtin, type Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import { type PyNode, partsOf } from './python-tree.ts';
import { quotedParts, stringValue, unescapePart } from './string-literal.ts';
import { subscriptOf } from './subscripts.ts';
import { concatenate } from './text-values.ts';
import { either, none, orElse, textOf, unknown, type Value } from './value.ts';

/** What an expression comes to. */
export function evaluateExpression(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  switch (node.name) {
    case 'String':
      return literal(stringValue(frame.module.text, node));
    case 'Number':
    case 'Boolean':
      return textOf(evaluator.text(frame, node));
    case 'None':
      return none;
    case 'ContinuedString':
    case 'FormatString':
      return concatenate(textPieces(evaluator, node, frame), evaluator.place(frame, node));
    case 'VariableName':
      return named(evaluator, node, frame);
    case 'MemberExpression':
      return member(evaluator, node, frame);
    case 'CallExpression':
      return called(evaluator, node, frame);
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return inner(evaluator, node, frame);
    case 'NamedExpression':
      return orUnknown(evaluator, node.children[2], frame);
    case 'BinaryExpression':
      return binary(evaluator, node, frame);
    case 'ConditionalExpression':
      return conditional(evaluator, node, frame);
    case 'DictionaryExpression':
      return table(evaluator, node, frame);
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return { kind: 'list', items: listItems(evaluator, node, frame) };
    default:
      return unknown;
  }
}

function literal(text: string | undefined): Value {
  return text === undefined ? unknown : textOf(text);
}

function orUnknown(evaluator: Evaluator, node: PyNode | undefined, frame: Frame): Value {
  return node === undefined ? unknown : evaluator.evaluate(node, frame);
}

function inner(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const parts = node.children.filter(
    (child) => /^[A-Z]/.test(child.name) && child.name !== 'Comment',
  );
  return parts.length === 1 ? orUnknown(evaluator, parts[0], frame) : unknown;
}

function named(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const name = evaluator.text(frame, node);
  const value = evaluator.lookup(name, node, frame, () => builtin(name)) ?? unknown;
  return value.kind === 'table' && frame.module.text.includes(`${name}.update(`)
    ? updated(value, evaluator.place(frame, node))
    : value;
}

/** A table of which the entries may have become others. */
function updated(table: Extract<Value, { kind: 'table' }>, place: Place): Value {
  const entries = new Map<string, () => Value>();
  for (const [key, entry] of table.entries) entries.set(key, () => either(entry(), unknown, place));
  return { kind: 'table', entries, open: true };
}

/** An attribute or a subscript: what was assigned to it by that path, or what its base has there. */
function member(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const [base, opening, name] = node.children;
  if (base === undefined || name === undefined) return unknown;
  const direct = () => {
    const value = evaluator.evaluate(base, frame);
    if (opening?.name === '.') return evaluator.attribute(value, evaluator.text(frame, name));
    return subscriptOf(evaluator, value, node, frame);
  };
  const path = evaluator.path(frame, node);
  return (path === undefined ? undefined : evaluator.lookup(path, node, frame, direct)) ?? direct();
}

function called(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const [callee] = node.children;
  if (callee === undefined) return unknown;
  const value =
    callee.name === 'MemberExpression'
      ? member(evaluator, callee, frame)
      : evaluator.evaluate(callee, frame);
  return evaluator.call(value, node, frame);
}

/** The pieces of a text: what stands in it plainly, and the values that are put into it. */
function textPieces(evaluator: Evaluator, node: PyNode, frame: Frame): Value[] {
  if (node.name === 'ContinuedString') {
    return partsOf(node).flatMap((part) => textPieces(evaluator, part, frame));
  }
  if (node.name !== 'FormatString') return [evaluator.evaluate(node, frame)];
  const quoted = quotedParts(frame.module.text, node);
  if (quoted === undefined) return [unknown];
  const values: Value[] = [];
  let at = quoted.from;
  const plain = (to: number) => {
    const piece = unescapePart(frame.module.text.slice(at, to), quoted.raw);
    values.push(textOf(piece.replaceAll('{{', '{').replaceAll('}}', '}')));
  };
  for (const child of node.children) {
    if (child.name !== 'FormatReplacement') continue;
    plain(child.from);
    const [expression] = partsOf(child);
    values.push(orUnknown(evaluator, expression, frame));
    at = child.to;
  }
  plain(quoted.to);
  return values;
}

function binary(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const [left, operator, right] = node.children;
  if (left === undefined || operator === undefined || right === undefined) return unknown;
  const place = evaluator.place(frame, node);
  switch (evaluator.text(frame, operator)) {
    case '+':
      return concatenate(
        [evaluator.evaluate(left, frame), evaluator.evaluate(right, frame)],
        place,
      );
    case 'or':
      return orElse(evaluator.evaluate(left, frame), evaluator.evaluate(right, frame), place);
    case 'and':
      return evaluator.evaluate(right, frame);
    case '%':
      return percent(evaluator, evaluator.evaluate(left, frame), right, frame);
    default:
      return unknown;
  }
}

function percent(evaluator: Evaluator, pattern: Value, right: PyNode, frame: Frame): Value {
  if (pattern.kind !== 'text') return unknown;
  const value = evaluator.evaluate(right, frame);
  const items = value.kind === 'list' ? value.items.map((item) => item()) : [value];
  const named = value.kind === 'table' ? value : undefined;
  const pieces: Value[] = [];
  let index = 0;
  for (const piece of pattern.text.split(/(%(?:\([A-Za-z0-9_]{1,60}\))?[sdr])/)) {
    if (!/^%.*[sdr]$/.test(piece)) pieces.push(textOf(piece));
    else if (named !== undefined) pieces.push(named.entries.get(piece.slice(2, -2))?.() ?? unknown);
    else {
      pieces.push(items[index] ?? unknown);
      index += 1;
    }
  }
  return concatenate(pieces, evaluator.place(frame, right));
}

function conditional(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const [then, , condition, , otherwise] = node.children.filter(
    (child) => child.name !== 'Comment',
  );
  if (then === undefined || condition === undefined || otherwise === undefined) return unknown;
  const values = [evaluator.evaluate(then, frame), evaluator.evaluate(otherwise, frame)] as const;
  return chooseValue(evaluator, frame, condition, values[0], values[1], undefined);
}

function table(evaluator: Evaluator, node: PyNode, frame: Frame): Value {
  const entries = new Map<string, () => Value>();
  let open = false;
  for (const [key, second, value] of commaGroups(node.children)) {
    if (key?.name === '**' && second !== undefined) {
      const spread = evaluator.evaluate(second, frame);
      if (spread.kind === 'table')
        for (const [name, entry] of spread.entries) entries.set(name, entry);
      else open = true;
      continue;
    }
    const name = evaluator.plainText(key, frame);
    if (name === undefined || value === undefined) open = true;
    else entries.set(name, () => evaluator.evaluate(value, frame));
  }
  return { kind: 'table', entries, open };
}

function listItems(evaluator: Evaluator, node: PyNode, frame: Frame): (() => Value)[] {
  return commaGroups(node.children).map(
    ([item]) =>
      () =>
        orUnknown(evaluator, item, frame),
  );
}
