import { argumentsOf } from './arguments.ts';
import { argumentValue } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import type { PyNode } from './python-tree.ts';
import { type CallSite, type Value, variableOf, withDefault } from './value.ts';

const readers =
  /^(?:|str|url|db|db_url|database_url|dj_db_url|cache|cache_url|search_url|email_url|secret|path|json|get_value|postgres\w*|get|url_value)$/;

/**
 * What an object of a library that reads the environment gives: `Env()("X")`, `env.str("X")`, `Config(".env")("X")`,
 * `Dynaconf().X`.
 *
 * @param path The library's function that made the object.
 * @param member The method or attribute; `''` where the object itself is called.
 */
export function environmentValue(
  evaluator: Evaluator,
  path: string,
  made: CallSite,
  args: readonly Value[] | undefined,
  member = '',
  call?: CallSite,
): Value | undefined {
  const [root] = path.split('.');
  if (root === 'dynaconf' && args === undefined) return dynaconf(evaluator, made, member);
  if (args === undefined || !readers.test(member)) return undefined;
  const [first] = args;
  const isEnvironment = /^(?:environs\.(?:Env|EnvReader?)|environ\.(?:Env|FileAwareEnv))$/.test(
    path,
  );
  const isConfig = /^(?:starlette\.config\.Config|decouple\.(?:Config|AutoConfig))$/.test(path);
  if (!isEnvironment && !isConfig) return undefined;
  if (first === undefined && /^db(?:_url)?$/.test(member)) return variableOf('DATABASE_URL');
  if (first?.kind !== 'text') return undefined;
  const prefix = isEnvironment
    ? enclosingPrefix(evaluator, call ?? made)
    : (configPrefix(evaluator, made) ?? '');
  if (prefix === undefined) return undefined;
  const read = variableOf(prefix + first.text);
  const fallback = call && argumentValue(evaluator, call, 1, 'default');
  return call === undefined
    ? read
    : withDefault(read, fallback, evaluator.place(call.frame, call.node));
}

function dynaconf(evaluator: Evaluator, made: CallSite, member: string): Value | undefined {
  if (!/^[A-Za-z_]+$/.test(member) || /^(?:get|as_dict|validators|configure|reload)$/.test(member))
    return undefined;
  const { keywords } = argumentsOf(made.frame.module.text, made.node);
  const written = keywords.get('envvar_prefix');
  const prefix = written === undefined ? 'DYNACONF' : evaluator.plainText(written, made.frame);
  return prefix === undefined ? undefined : variableOf(`${prefix}_${member.toUpperCase()}`);
}

function configPrefix(evaluator: Evaluator, made: CallSite): string | undefined {
  const { keywords } = argumentsOf(made.frame.module.text, made.node);
  const written = keywords.get('env_prefix');
  return written === undefined ? '' : evaluator.plainText(written, made.frame);
}

/** The prefix of `with env.prefixed("X_"):` around a call; nothing where it is not plain. */
function enclosingPrefix(evaluator: Evaluator, call: CallSite): string | undefined {
  let prefix = '';
  for (let node: PyNode | undefined = call.node; node !== undefined; node = node.parent) {
    if (node.name !== 'WithStatement') continue;
    for (const child of node.children) {
      if (child.name !== 'CallExpression') continue;
      const callee = child.children[0];
      if (callee === undefined || !evaluator.text(call.frame, callee).endsWith('.prefixed'))
        continue;
      const written = argumentsOf(call.frame.module.text, child).positional[0];
      const text = evaluator.plainText(written, call.frame);
      if (text === undefined) return undefined;
      prefix = text + prefix;
    }
  }
  return prefix;
}
