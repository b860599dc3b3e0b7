import type { UrlTest } from '../connection.ts';
import { argumentsOf } from './arguments.ts';
import { combine } from './combine-conditions.ts';
import type { Condition } from './condition.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import type { PyNode } from './python-tree.ts';
import type { Value } from './value.ts';

/** What a condition of the code says of a URL; of one that says nothing known, which values it looks at. */
export function conditionOf(evaluator: Evaluator, node: PyNode, frame: Frame): Condition {
  const other = (...nodes: readonly PyNode[]): Condition => ({
    kind: 'other',
    subjects: nodes.flatMap((each) => subjectsIn(evaluator, each, frame)),
  });
  return evaluator.guarded(() => readCondition(evaluator, node, frame), undefined) ?? other(node);
}

function readCondition(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  switch (node.name) {
    case 'ParenthesizedExpression': {
      const [, within] = node.children;
      return within === undefined ? undefined : readCondition(evaluator, within, frame);
    }
    case 'UnaryExpression': {
      const operand = node.children[1];
      if (node.children[0]?.name !== 'not' || operand === undefined) return undefined;
      return negate(readCondition(evaluator, operand, frame));
    }
    case 'BinaryExpression':
      return readBinary(evaluator, node, frame);
    case 'CallExpression':
      return readCall(evaluator, node, frame);
    case 'Boolean':
      return { kind: 'constant', value: evaluator.text(frame, node) === 'True' };
    case 'VariableName':
    case 'MemberExpression':
    case 'NamedExpression':
      return readTruth(evaluator, node, frame);
    default:
      return undefined;
  }
}

function readTruth(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  const subject = evaluator.evaluate(node, frame);
  if (subject.kind === 'external' && subject.path.endsWith('.TYPE_CHECKING')) {
    return { kind: 'constant', value: evaluator.readsTypes };
  }
  return { kind: 'set', subject, negated: false };
}

function negate(condition: Condition | undefined): Condition | undefined {
  if (condition === undefined || condition.kind === 'other') return undefined;
  if (condition.kind === 'constant') return { kind: 'constant', value: !condition.value };
  return { ...condition, negated: !condition.negated };
}

function readBinary(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  const left = node.children[0];
  const right = node.children.at(-1);
  if (left === undefined || right === undefined) return undefined;
  const operator = node.children
    .slice(1, -1)
    .map((part) => evaluator.text(frame, part))
    .join(' ');
  switch (operator) {
    case 'and':
    case 'or':
      return combine(
        operator,
        readCondition(evaluator, left, frame),
        readCondition(evaluator, right, frame),
      );
    case 'in':
    case 'not in':
      return readIn(evaluator, left, right, operator === 'not in', frame);
    case 'is':
    case '==':
    case 'is not':
    case '!=':
      return readEqual(evaluator, left, right, operator === 'is not' || operator === '!=', frame);
    default:
      return undefined;
  }
}

function readIn(
  evaluator: Evaluator,
  left: PyNode,
  right: PyNode,
  negated: boolean,
  frame: Frame,
): Condition | undefined {
  const container = evaluator.evaluate(right, frame);
  const text = evaluator.plainText(left, frame);
  if (
    text !== undefined &&
    container.kind === 'external' &&
    /(?:^|\.)environ$/.test(container.path)
  ) {
    return { kind: 'set', subject: { kind: 'variable', names: [text], steps: [] }, negated };
  }
  if (text !== undefined && container.kind === 'variable') {
    const isScheme = /^[a-z][a-z0-9+_]*:\/\/$/.test(text);
    if (isScheme) return { kind: 'prefix', subject: container, prefixes: [text], negated };
    return { kind: 'contains', subject: container, text, negated };
  }
  if (text !== undefined && container.kind === 'method' && isScheme(container)) {
    const test: UrlTest = { kind: 'contains', text, within: 'scheme' };
    return { kind: 'test', subject: container.of, test, negated };
  }
  if (container.kind !== 'list') return undefined;
  const values = container.items.map((item) => item());
  const texts = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  if (texts.length !== values.length) return undefined;
  return schemeCondition(evaluator.evaluate(left, frame), texts, negated);
}

function readEqual(
  evaluator: Evaluator,
  left: PyNode,
  right: PyNode,
  negated: boolean,
  frame: Frame,
): Condition | undefined {
  const value = evaluator.evaluate(right, frame);
  const isNothing = value.kind === 'none' || (value.kind === 'text' && value.text === '');
  if (isNothing)
    return { kind: 'set', subject: evaluator.evaluate(left, frame), negated: !negated };
  if (value.kind !== 'text') return undefined;
  const subject = evaluator.evaluate(left, frame);
  if (subject.kind === 'text')
    return { kind: 'constant', value: (subject.text === value.text) !== negated };
  return schemeCondition(evaluator.evaluate(left, frame), [value.text], negated);
}

/** `urlparse(url).scheme == "postgresql"`. */
function schemeCondition(
  value: Value,
  schemes: readonly string[],
  negated: boolean,
): Condition | undefined {
  if (value.kind !== 'method' || value.of.kind !== 'variable' || !isScheme(value)) return undefined;
  return {
    kind: 'prefix',
    subject: value.of,
    prefixes: schemes.map((scheme) => `${scheme}://`),
    negated,
  };
}

/** `make_url(url).drivername`, `urlparse(url).scheme`, `url.split("://")[0]`. */
function isScheme(value: Value): boolean {
  return value.kind === 'method' && /^(?:scheme|drivername)$/.test(value.name);
}

function readCall(evaluator: Evaluator, node: PyNode, frame: Frame): Condition | undefined {
  const [callee] = node.children;
  const args = argumentsOf(frame.module.text, node);
  const [first, second] = args.positional;
  if (callee === undefined || first === undefined) return undefined;
  const base = callee.children[0];
  const method = callee.children[2];
  if (callee.name === 'MemberExpression' && base && method) {
    const asked = evaluator.text(frame, method);
    if (asked === 'startswith' || asked === 'endswith')
      return readEnd(evaluator, base, asked, first, frame);
  }
  const name = evaluator.text(frame, callee);
  if (name === 'isinstance' && second !== undefined) {
    return { kind: 'set', subject: evaluator.evaluate(first, frame), negated: false };
  }
  if (name === 'bool')
    return { kind: 'set', subject: evaluator.evaluate(first, frame), negated: false };
  const value = evaluator.evaluate(node, frame);
  return value.kind === 'variable' ? { kind: 'set', subject: value, negated: false } : undefined;
}

/** `url.startswith(…)`, `url.drivername.endswith(…)`. */
function readEnd(
  evaluator: Evaluator,
  base: PyNode,
  asked: 'startswith' | 'endswith',
  argument: PyNode,
  frame: Frame,
): Condition | undefined {
  const value = evaluator.evaluate(argument, frame);
  const items = value.kind === 'list' ? value.items.map((item) => item()) : [value];
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  if (texts.length !== items.length || texts.length === 0) return undefined;
  const subject = evaluator.evaluate(base, frame);
  if (subject.kind === 'method' && isScheme(subject) && subject.of.kind === 'variable') {
    const test: UrlTest =
      asked === 'startswith'
        ? { kind: 'prefix', prefixes: texts }
        : { kind: 'suffix', suffixes: texts };
    return { kind: 'test', subject: subject.of, test, negated: false };
  }
  if (asked === 'endswith') return undefined;
  return { kind: 'prefix', subject, prefixes: texts, negated: false };
}

/** The URLs that a condition of another kind names. */
function subjectsIn(evaluator: Evaluator, node: PyNode, frame: Frame): Value[] {
  const found: Value[] = [];
  const waiting: PyNode[] = [node];
  for (let next = waiting.pop(); next !== undefined && found.length < 8; next = waiting.pop()) {
    if (next.name === 'VariableName' || next.name === 'MemberExpression') {
      const value = evaluator.evaluate(next, frame);
      found.push(value.kind === 'method' ? value.of : value);
    } else if (found.length + waiting.length < 40) waiting.push(...next.children);
  }
  return found;
}
