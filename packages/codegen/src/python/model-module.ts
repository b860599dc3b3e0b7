import type { JsonSchema } from '@planproof/schema';
import { type Format, provenance, sourceOf } from '../formats.ts';
import { aliasOf } from '../keywords.ts';
import type { Model } from '../model.ts';
import { argument } from './argument.ts';
import { type Declaration, declarations } from './declarations.ts';
import { docstring } from './docstring.ts';
import { importLines, type NameSource } from './imports.ts';
import { bracketed, type Code, call, layOut, sequence, subscript } from './layout.ts';
import { stringLiteral, valueLiteral } from './literal.ts';
import { attributeName } from './names.ts';
import { dateTaker, takesDate } from './pyyaml.ts';
import {
  annotated,
  constraintArguments,
  expression,
  type Place,
  typeExpression,
} from './type-expression.ts';

/** A module of the package. */
export interface PythonModule {
  readonly text: string;
  /** The names that others import from it, sorted. */
  readonly names: readonly string[];
}

/** The module of the scalar types that every format may use. */
export function scalarModule(models: readonly Model[], source: string): PythonModule {
  const unique = new Map<string, Declaration & { readonly model: Model }>();
  for (const model of models) {
    for (const each of declarations(model)) {
      if (isScalar(each, source)) unique.set(each.name, { ...each, model });
    }
  }
  const sorted = [...unique.values()];
  const bodies = sorted.map((each) => aliasText(each, { model: each.model, owner: each.name }));
  const dates = sorted.filter(({ schema, name }) => takesDate(schema, name));
  const names = [...sorted, ...dates.map(({ name }) => ({ name: dateTaker(name) }))];
  return {
    text: moduleText('scalars.ts', 'The scalar types of the formats.', [
      ...bodies,
      ...dates.map(({ name }) => dateTakerText(name)),
    ]),
    names: names.map(({ name }) => name).sort(),
  };
}

/** The module of a format: its mappings as models, and its other named types. */
export function modelModule(model: Model, scalars: PythonModule): PythonModule {
  const { format } = model;
  const own = declarations(model).filter(({ name }) => !scalars.names.includes(name));
  const bodies = own.map((each) =>
    each.kind === 'class'
      ? classText(each, { model, owner: each.name })
      : aliasText(each, { model, owner: each.name }),
  );
  return {
    text: moduleText(sourceOf(format), title(format), bodies, scalars.names),
    names: own.map(({ name }) => name).sort(),
  };
}

function title({ summary }: Format): string {
  return `${summary}.`;
}

function isScalar({ kind, name }: Declaration, source: string): boolean {
  return kind === 'alias' && new RegExp(`^export type ${name} =`, 'm').test(source);
}

function moduleText(
  source: string,
  summary: string,
  bodies: readonly string[],
  scalars: readonly string[] = [],
): string {
  const body = spaced(bodies);
  const sources: readonly NameSource[] = [{ module: '.scalars', names: scalars }];
  return `# ${provenance(`packages/schema/src/${source}`)}
${docstring(summary, 0)}
${importLines(body, sources)}${body}`;
}

/** Statements with the empty lines that formatters put before them: two around a class. */
function spaced(statements: readonly string[]): string {
  const isClass = (text = '') => text.startsWith('class ');
  return statements
    .map((text, at) => (isClass(text) || isClass(statements[at - 1]) ? '\n\n' : '\n') + text)
    .join('');
}

function aliasText({ name, schema }: Declaration, place: Place): string {
  const { title: heading, description, examples } = schema;
  const documented = [
    ...(heading === undefined ? [] : [argument('title', stringLiteral(heading))]),
    ...(examples === undefined ? [] : [argument('examples', valueLiteral(examples))]),
  ];
  const type = expression(schema, place);
  const isPlain = constraintArguments(schema).length > 0 && schema.type !== 'array';
  const full = isPlain
    ? annotated(baseOf(schema), [...constraintArguments(schema), ...documented])
    : annotated(type, documented);
  return `${layOut(sequence(`${name}: TypeAlias = `, full))}\n${docstring(description, 0)}`;
}

function baseOf({ type }: JsonSchema): string {
  return type === 'integer' ? 'int' : 'str';
}

function dateTakerText(name: string): string {
  const type = subscript('Annotated', [name, 'DATE_AS_TEXT']);
  const description = `A ${name}, or the date that PyYAML makes of one without quotes, which becomes text.`;
  return `${layOut(sequence(`${dateTaker(name)}: TypeAlias = `, type))}\n${docstring(description, 0)}`;
}

function classText({ name, schema }: Declaration, place: Place): string {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([field, each]) =>
    fieldText(field, each, required.has(field), place),
  );
  const described = docstring(schema.description, 4);
  return `class ${name}(ClosedMapping):\n${[described, ...fields].filter((part) => part !== '').join('\n')}`;
}

function fieldText(field: string, schema: JsonSchema, isRequired: boolean, place: Place): string {
  const name = attributeName(field);
  const type = typeExpression(schema, place);
  const isAbsent = !isRequired && schema.default === undefined;
  const optional = isAbsent && !takesNull(schema) ? subscript('OrAbsent', [type]) : type;
  const fallback = isRequired ? undefined : valueLiteral(schema.default);
  const extra = [
    ...(name === field ? [] : [argument('alias', stringLiteral(field))]),
    ...ownExamples(schema, place),
  ];
  const statement = layOut(assignment(name, optional, fallback, extra), 4);
  return `    ${statement}\n${docstring(schema.description, 4)}`;
}

function assignment(
  name: string,
  type: Code,
  fallback: Code | undefined,
  extra: readonly Code[],
): Code {
  const start = `${name}: `;
  if (extra.length > 0) {
    const given = fallback === undefined ? [] : [argument('default', fallback)];
    return sequence(start, type, ' = ', call('Field', [...given, ...extra]));
  }
  if (fallback === undefined) return sequence(start, type);
  const line = sequence(start, type, ' = ', fallback);
  const isTooLong = layOut(line, 4).includes('\n');
  return isTooLong ? sequence(start, bracketed(type), ' = ', fallback) : line;
}

/** The examples of a field, where it does not have them from its type. */
function ownExamples(schema: JsonSchema, { model }: Place): Code[] {
  const { examples } = schema;
  const alias = aliasOf(schema);
  const inherited = alias === undefined ? undefined : model.aliases[alias]?.examples;
  if (examples === undefined || JSON.stringify(examples) === JSON.stringify(inherited)) return [];
  return [argument('examples', valueLiteral(examples))];
}

function takesNull({ type, anyOf = [] }: JsonSchema): boolean {
  return [type ?? []].flat().includes('null') || anyOf.some((variant) => variant.type === 'null');
}
