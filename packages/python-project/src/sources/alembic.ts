import { argumentsOf } from './arguments.ts';
import { branchesOf } from './branches.ts';
import { chooseValue } from './choices.ts';
import type { Evaluator } from './evaluator.ts';
import type { FoundCall } from './find-calls.ts';
import type { Module } from './modules.ts';
import type { PyNode } from './python-tree.ts';
import { enclosingStatement } from './scopes.ts';
import { either, textOf, unknown, type Value } from './value.ts';

/**
 * What Alembic's option `sqlalchemy.url` is in an environment: what the file sets it to, else what `alembic.ini` says.
 */
export function mainOption(evaluator: Evaluator, module: Module): Value {
  return evaluator.once(`${module.path}\nsqlalchemy.url`, () => {
    const written = evaluator.alembicUrl(module.path);
    const configured = written === undefined ? undefined : interpolated(written);
    let value: Value | undefined;
    for (const call of module.index.calls) {
      const set = setTo(evaluator, module, call);
      if (set === undefined) continue;
      value = afterSetting(evaluator, module, call, set, value ?? configured);
    }
    if (value === undefined && configured !== undefined && isSetElsewhere(evaluator, module))
      return unknown;
    return value ?? configured ?? unknown;
  });
}

/** The option after a call that sets it, perhaps on a condition. */
function afterSetting(
  evaluator: Evaluator,
  module: Module,
  call: PyNode,
  set: Value,
  before: Value | undefined,
): Value {
  if (before === undefined || !isConditional(call)) return set;
  const frame = { module };
  const statement = enclosingStatement(call);
  const owner = statement.parent?.parent;
  const branch = owner?.name === 'IfStatement' ? branchesOf(owner).conditional[0] : undefined;
  if (
    owner === undefined ||
    branch === undefined ||
    branch.body !== statement.parent ||
    isConditional(owner)
  ) {
    return either(before, set, evaluator.place(frame, call));
  }
  return chooseValue(evaluator, frame, branch.condition, set, before, undefined);
}

/** Whether other code hands Alembic a URL, so that what the file says is not all. */
function isSetElsewhere(evaluator: Evaluator, module: Module): boolean {
  return ['set_main_option', 'set_section_option'].some((name) => {
    const calls = evaluator.callsNamed(name);
    const isOther = (call: FoundCall) =>
      call.module !== module && /['"]sqlalchemy\.url/.test(call.module.text);
    return calls === undefined || calls.some(isOther);
  });
}

/** `%(name)s` stands for something that is set elsewhere. */
function interpolated(written: string): Value {
  return /%\(/.test(written) ? unknown : textOf(written.replaceAll('%%', '%'));
}

function setTo(evaluator: Evaluator, module: Module, call: PyNode): Value | undefined {
  const callee = call.children[0];
  const frame = { module };
  if (callee === undefined) return undefined;
  const isSetter = /\.set_(?:main|section)_option$/.test(evaluator.text(frame, callee));
  if (!isSetter) return undefined;
  const { positional } = argumentsOf(module.text, call);
  const [name, value] = positional.slice(-2);
  if (evaluator.plainText(name, frame) !== 'sqlalchemy.url' || value === undefined)
    return undefined;
  return evaluator.evaluate(value, frame);
}

function isConditional(call: PyNode): boolean {
  for (let node = call.parent; node !== undefined; node = node.parent) {
    if (/^(?:If|For|While|Try|Match)Statement$/.test(node.name)) return true;
  }
  return false;
}
