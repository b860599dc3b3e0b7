import { argumentsOf, commaGroups, parametersOf } from './arguments.ts';
import type { Evaluator } from './evaluator.ts';
import type { Frame } from './frame.ts';
import type { PyNode } from './python-tree.ts';
import { opaque, type Value } from './value.ts';

/** A field's value after the validators in its annotation: `Annotated[str, BeforeValidator(fix)]`, or a name for that. */
export function validatedByAnnotation(
  evaluator: Evaluator,
  annotation: PyNode | undefined,
  frame: Frame,
  value: Value,
): Value {
  const found = annotation && annotatedParts(evaluator, annotation, frame);
  if (found === undefined) return value;
  let result = value;
  for (const part of found.parts) {
    const callee = part.name === 'CallExpression' ? part.children[0] : undefined;
    if (callee === undefined) continue;
    if (!/(?:^|\.)(?:Before|After|Plain|Wrap)Validator$/.test(evaluator.text(found.frame, callee)))
      continue;
    result = afterFunction(evaluator, part, found.frame, result);
  }
  return result;
}

/** What stands behind the type in `Annotated[…]`. */
function annotatedParts(
  evaluator: Evaluator,
  annotation: PyNode,
  frame: Frame,
): { readonly parts: readonly PyNode[]; readonly frame: Frame } | undefined {
  const [base] = annotation.children;
  if (annotation.name === 'MemberExpression' && base !== undefined) {
    if (!/(?:^|\.)Annotated$/.test(evaluator.text(frame, base))) return undefined;
    const parts = commaGroups(annotation.children.slice(1)).flatMap((group) => group.at(0) ?? []);
    return { parts: parts.slice(1), frame };
  }
  if (annotation.name !== 'VariableName') return undefined;
  const name = evaluator.text(frame, annotation);
  const bindings = frame.module.index.module.bindings.get(name);
  const last = bindings?.at(-1);
  if (last?.kind !== 'assign' || last.value?.name !== 'MemberExpression') return undefined;
  return annotatedParts(evaluator, last.value, frame);
}

function afterFunction(evaluator: Evaluator, call: PyNode, frame: Frame, value: Value): Value {
  const place = evaluator.place(frame, call);
  const { keywords, positional } = argumentsOf(frame.module.text, call);
  const written = positional[0] ?? keywords.get('func');
  const meant = written && evaluator.evaluate(written, frame);
  if (meant?.kind !== 'function') return opaque(value, place);
  const { module, scope } = meant.definition;
  const [first] = parametersOf(module.text, scope.node);
  if (first === undefined) return opaque(value, place);
  const parameters = new Map<string, () => Value>([[first.name, () => value]]);
  const returned = evaluator.returned(meant.definition, parameters, undefined);
  return returned.kind === 'variable' ? returned : opaque(value, place);
}
