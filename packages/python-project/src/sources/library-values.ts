import { mainOption } from './alembic.ts';
import { argumentsOf } from './arguments.ts';
import { argumentValue, evaluated } from './calls.ts';
import type { Evaluator } from './evaluator.ts';
import { replaceIn } from './text-values.ts';
import {
  allVariables,
  type CallSite,
  opaque,
  union,
  unknown,
  type Value,
  variableOf,
  withDefault,
} from './value.ts';

/** Functions that give the URL, or the part of one, that they take. */
const transparent = new RegExp(
  [
    '^builtins\\.(?:str|repr|int)$',
    '^urllib\\.parse\\.(?:un)?quote(?:_plus)?$',
    '^sqlalchemy\\.(?:engine\\.)?(?:url\\.)?(?:make_url|_?coerce_url)$',
    '^(?:yarl|httpx|databases|starlette\\.datastructures)\\.(?:URL|DatabaseURL|Secret)$',
    '^databases\\.core\\.DatabaseURL$',
    '^pydantic(?:\\.\\w+)*\\.(?:\\w*Dsn|AnyUrl|SecretStr|Url|AnyHttpUrl|MultiHostUrl)$',
    '^pydantic_core\\.(?:Multi[Hh]ost)?Url$',
    '^urllib\\.parse\\.url(?:parse|split)$',
    '^dj_database_url\\.parse$',
    '^os\\.path\\.expandvars$',
  ].join('|'),
);

/** What a function of a library gives, where that is known. */
export function libraryValue(
  evaluator: Evaluator,
  path: string,
  call: CallSite,
): Value | undefined {
  const argument = (position: number | undefined, ...names: readonly string[]) =>
    argumentValue(evaluator, call, position, ...names);
  if (
    /(?:^|\.)(?:os\.getenv|(?:os\.)?environ\.(?:get|pop|setdefault|__getitem__)|os\.environb?\.get)$/.test(
      path,
    )
  ) {
    const read = named(argument(0, 'key'));
    return withDefault(read, argument(1, 'default'), evaluator.place(call.frame, call.node));
  }
  if (path === 'decouple.config') {
    const fallback = argument(1, 'default');
    return withDefault(named(argument(0)), fallback, evaluator.place(call.frame, call.node));
  }
  if (/^os\.environ\.copy$/.test(path)) return { kind: 'external', path: 'os.environ' };
  if (transparent.test(path)) return argument(0, 'url', 'name_or_url');
  switch (path) {
    case 'typing.cast':
      return argument(1);
    case 'builtins.dict':
      return keywordTable(evaluator, call);
    case 'builtins.getattr': {
      const [base, name] = evaluated(evaluator, call);
      return base !== undefined && name?.kind === 'text'
        ? evaluator.attribute(base, name.text)
        : unknown;
    }
    case 'builtins.super':
      return unknown;
    case 're.sub':
      return substituted(evaluator, call);
    case 'dj_database_url.config': {
      const name = argument(0, 'env');
      return name === undefined ? variableOf('DATABASE_URL') : named(name);
    }
    case 'functools.lru_cache':
    case 'functools.cache':
    case 'functools.cached_property':
      return argument(0);
    case 'dataclasses.field':
      return factory(evaluator, call);
    case 'fastapi.Depends':
    case 'fastapi.params.Depends': {
      const dependency = argument(0, 'dependency');
      return dependency === undefined
        ? unknown
        : evaluator.call(dependency, call.node.children[1] ?? call.node, call.frame);
    }
    case 'alembic.context.config.get_main_option':
    case 'alembic.context.config.get_section_option':
      return mainOption(evaluator, call.frame.module);
    case 'alembic.context.config.get_section':
      return sectionTable(() => mainOption(evaluator, call.frame.module));
    default:
      return built(evaluator, path, call);
  }
}

function named(value: Value | undefined): Value {
  return value?.kind === 'text' ? variableOf(value.text) : unknown;
}

function sectionTable(url: () => Value): Value {
  return { kind: 'table', entries: new Map([['sqlalchemy.url', url]]), open: true };
}

function keywordTable(evaluator: Evaluator, call: CallSite): Value {
  const args = argumentsOf(call.frame.module.text, call.node);
  const entries = new Map<string, () => Value>();
  const bases = [...args.positional, ...args.spreads].map((node) =>
    evaluator.evaluate(node, call.frame),
  );
  for (const base of bases)
    if (base.kind === 'table') for (const [key, value] of base.entries) entries.set(key, value);
  for (const [name, node] of args.keywords)
    entries.set(name, () => evaluator.evaluate(node, call.frame));
  return { kind: 'table', entries, open: bases.some((base) => base.kind !== 'table' || base.open) };
}

function factory(evaluator: Evaluator, call: CallSite): Value {
  const plain = argumentValue(evaluator, call, undefined, 'default');
  if (plain !== undefined) return plain;
  const { keywords } = argumentsOf(call.frame.module.text, call.node);
  return madeBy(evaluator, keywords.get('default_factory'), call);
}

/** What a function without arguments, given by name or as a lambda, makes. */
export function madeBy(
  evaluator: Evaluator,
  node: Parameters<Evaluator['evaluate']>[0] | undefined,
  call: CallSite,
): Value {
  if (node === undefined) return unknown;
  if (node.name === 'LambdaExpression') {
    const body = node.children.at(-1);
    return body === undefined ? unknown : evaluator.evaluate(body, call.frame);
  }
  return evaluator.call(evaluator.evaluate(node, call.frame), node, call.frame);
}

/** `URL.create(drivername=…)`, `PostgresDsn.build(scheme=…)`, `URL.build(…)`. */
function built(evaluator: Evaluator, path: string, call: CallSite): Value | undefined {
  const isUrl = /^sqlalchemy\.(?:engine\.)?(?:url\.)?URL(?:\.create)?$/.test(path);
  const isDsn =
    /^(?:pydantic(?:\.\w+)*\.\w*(?:Dsn|Url)|pydantic_core\.\w*Url|yarl\.URL)\.build$/.test(path);
  if (!isUrl && !isDsn) return undefined;
  const scheme = argumentValue(evaluator, call, isUrl ? 0 : undefined, 'drivername', 'scheme');
  const args = argumentsOf(call.frame.module.text, call.node);
  const nodes = [...args.positional, ...args.keywords.values(), ...args.spreads];
  let variables: readonly string[] = [];
  for (const node of nodes)
    variables = union(variables, allVariables(evaluator.evaluate(node, call.frame)));
  return { kind: 'mixed', variables, scheme: scheme?.kind === 'text' ? scheme.text : undefined };
}

const plainPattern = /^\^?(?:[A-Za-z0-9:/_-]|\\[+./:])*$/;

function substituted(evaluator: Evaluator, call: CallSite): Value {
  const [pattern, replacement, subject] = evaluated(evaluator, call);
  const place = evaluator.place(call.frame, call.node);
  if (subject === undefined) return unknown;
  const isPlain =
    pattern?.kind === 'text' && replacement?.kind === 'text' && plainPattern.test(pattern.text);
  if (!isPlain || replacement.text.includes('\\')) return opaque(subject, place);
  const from = pattern.text.replace(/^\^/, '').replaceAll('\\', '');
  const isAtStart = pattern.text.startsWith('^');
  const count = argumentValue(evaluator, call, 3, 'count');
  const once = isAtStart || (count?.kind === 'text' && count.text === '1');
  if (from === '') return opaque(subject, place);
  if (!isAtStart || subject.kind !== 'variable')
    return replaceIn(subject, from, replacement.text, once, place);
  const step = {
    kind: 'replace',
    from,
    to: replacement.text,
    ifPrefix: from,
    once,
    place,
  } as const;
  return { kind: 'variable', names: subject.names, steps: [...subject.steps, step] };
}
