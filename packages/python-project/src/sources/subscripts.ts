import type { Place } from '../place.ts';
import { environmentValue } from './environment.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import type { PyNode } from './python-tree.ts';
import { opaque, textOf, unknown, type Value, variableOf, withOtherQuery } from './value.ts';

/** What `base[…]` is. */
export function subscriptOf(evaluator: Evaluator, base: Value, node: PyNode, frame: Frame): Value {
  const inside = node.children.slice(2, -1);
  if (inside.some((part) => part.name === ':')) return sliced(evaluator, base, inside, node, frame);
  const [key] = inside;
  if (key === undefined) return unknown;
  if (
    base.kind === 'method' &&
    base.of.kind === 'variable' &&
    /^(?:split|partition|rsplit)\(/.test(base.name)
  ) {
    return splitPiece(base.of, base.name, evaluator.text(frame, key), evaluator.place(frame, node));
  }
  const name = evaluator.plainText(key, frame);
  if (base.kind === 'external' && /(?:^|\.)environ$/.test(base.path)) {
    return name === undefined ? unknown : variableOf(name);
  }
  if (name === undefined) return unknown;
  if (base.kind === 'table') return base.entries.get(name)?.() ?? unknown;
  if (base.kind === 'fields') return evaluator.attribute(base.of, name);
  if (base.kind === 'list') return base.items[Number(name)]?.() ?? unknown;
  if (base.kind === 'result')
    return environmentValue(evaluator, base.path, base.call, [textOf(name)]) ?? unknown;
  if (base.kind === 'class' || base.kind === 'external') return base;
  return unknown;
}

/** `url.split('://')[1]`: what follows the scheme; with 0, the scheme. What stands before the options is the URL again. */
export function splitPiece(of: Value, method: string, index: string, place: Place): Value {
  const separator = /\((.*)\)$/.exec(method)?.[1];
  const isWhole = index === '0' && !method.startsWith('rsplit');
  if (isWhole && (separator === '://' || separator === ':'))
    return { kind: 'method', of, name: 'scheme' };
  if (isWhole && (separator === '?' || separator === '#')) return withOtherQuery(of, place);
  const isRest =
    index === '1' || index === '-1' || (index === '2' && method.startsWith('partition'));
  if (of.kind !== 'variable' || !isRest || (separator !== '://' && separator !== ':'))
    return unknown;
  return { ...of, cut: separator };
}

function sliced(
  evaluator: Evaluator,
  base: Value,
  inside: readonly PyNode[],
  node: PyNode,
  frame: Frame,
): Value {
  const [first] = inside;
  const place = evaluator.place(frame, node);
  if (base.kind === 'text' || base.kind !== 'variable') return unknown;
  if (inside.length !== 2 || first === undefined) return opaque(base, place);
  const cut = lengthOf(evaluator, first, frame);
  return cut === undefined ? opaque(base, place) : { ...base, cut };
}

/** The text of which `len(…)` is taken. */
function lengthOf(evaluator: Evaluator, node: PyNode, frame: Frame): string | undefined {
  if (node.name !== 'CallExpression' || !evaluator.text(frame, node).startsWith('len('))
    return undefined;
  return evaluator.plainText(node.children[1]?.children[1], frame);
}
