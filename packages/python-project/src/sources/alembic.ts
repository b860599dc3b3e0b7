import { argumentsOf } from './arguments.ts';
import type { Evaluator } from './evaluator.ts';
import type { Module } from './modules.ts';
import type { PyNode } from './python-tree.ts';
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
      if (value === undefined && configured !== undefined && isConditional(call))
        value = configured;
      const place = evaluator.place({ module }, call);
      value = value === undefined || !isConditional(call) ? set : either(value, set, place);
    }
    if (value === undefined && configured !== undefined && isSetElsewhere(evaluator, module))
      return unknown;
    return value ?? configured ?? unknown;
  });
}

/** Whether other code hands Alembic a URL, so that what the file says is not all. */
function isSetElsewhere(evaluator: Evaluator, module: Module): boolean {
  const setters = ['set_main_option', 'set_section_option'].flatMap((name) =>
    evaluator.callsNamed(name),
  );
  return setters.some(
    (call) => call.module !== module && /['"]sqlalchemy\.url/.test(call.module.text),
  );
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
