import type { JsonSchema } from '@planproof/schema';
import { referenceName } from '../aliases.ts';
import { discriminatedUnion } from '../discriminated-union.ts';
import { aliasOf, constraints } from '../keywords.ts';
import type { Model } from '../model.ts';
import { argument } from './argument.ts';
import { type Code, call, joined, subscript } from './layout.ts';
import { patternLiteral, valueLiteral } from './literal.ts';
import { pythonPattern } from './pattern.ts';
import { dateTaker, takesDate, wordReadAs } from './pyyaml.ts';

/** Where a type stands. */
export interface Place {
  readonly model: Model;
  /** The class or the alias that the type belongs to. */
  readonly owner: string;
}

/** The type annotation for a schema. */
export function typeExpression(schema: JsonSchema, place: Place): Code {
  const { type, anyOf } = schema;
  if (Array.isArray(type) && type.includes('null')) {
    return orNone(typeExpression(withoutNull(schema), place));
  }
  const nulls = anyOf?.filter((variant) => variant.type === 'null') ?? [];
  if (anyOf !== undefined && nulls.length > 0) {
    const others = anyOf.filter((variant) => variant.type !== 'null');
    return orNone(typeExpression({ ...schema, anyOf: others }, place));
  }
  return named(schema, place) ?? expression(schema, place);
}

/** The type of a schema without its name: what an alias stands for. */
export function expression(schema: JsonSchema, place: Place): Code {
  const { $ref, allOf, anyOf } = schema;
  if ($ref !== undefined) return referenceName($ref);
  if (allOf?.[0] !== undefined) return typeExpression(allOf[0], place);
  if (anyOf !== undefined) return unionType(anyOf, place);
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values !== undefined) return enumType(values);
  switch (schema.type) {
    case 'string':
      return annotated('str', constraintArguments(schema));
    case 'integer':
      return annotated('int', constraintArguments(schema));
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'array':
      return listType(schema, place);
    case 'object':
      return mapType(schema, place);
    default:
      throw new Error(`no type of Python is known for ${JSON.stringify(schema)}`);
  }
}

/** `Annotated[type, Field(…)]`, or the type alone where there is nothing to add. */
export function annotated(type: Code, fieldArguments: readonly Code[]): Code {
  if (fieldArguments.length === 0) return type;
  return subscript('Annotated', [type, call('Field', fieldArguments)]);
}

/** What a type demands of a value beyond its type, as arguments of Pydantic's `Field`. */
export function constraintArguments(schema: JsonSchema): Code[] {
  const { pattern, minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const bounds = {
    ge: minimum,
    le: maximum,
    min_length: minLength ?? minItems,
    max_length: maxLength ?? maxItems,
  };
  return [
    ...(pattern === undefined ? [] : [argument('pattern', patternLiteral(pythonPattern(pattern)))]),
    ...Object.entries(bounds).flatMap(([name, bound]) =>
      bound === undefined ? [] : [argument(name, valueLiteral(bound))],
    ),
  ];
}

function orNone(type: Code): Code {
  return joined([type, 'None'], ' | ');
}

/** A place may narrow the type that it names; then the name alone does not say it. */
function named(schema: JsonSchema, { model, owner }: Place): string | undefined {
  const name = aliasOf(schema);
  const alias = name === undefined ? undefined : model.aliases[name];
  if (name === undefined || alias === undefined) return undefined;
  if (JSON.stringify(constraints(schema)) !== JSON.stringify(constraints(alias))) return undefined;
  return takesDate(schema, owner) ? dateTaker(name) : name;
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const [type] = [schema.type ?? []].flat().filter((each) => each !== 'null');
  if (type === undefined) return schema;
  const values = schema.enum?.filter((value) => value !== null);
  return { ...schema, type, ...(values === undefined ? {} : { enum: values }) };
}

function unionType(variants: readonly JsonSchema[], place: Place): Code {
  const union = joined(
    variants.map((variant) => typeExpression(variant, place)),
    ' | ',
  );
  if (variants.length < 2 || !variants.every((variant) => variant.$ref !== undefined)) return union;
  const mappings = variants.map(({ $ref = '' }) => place.model.definitions[referenceName($ref)]);
  const told = discriminatedUnion(mappings.filter((mapping) => mapping !== undefined));
  if (told === undefined) return union;
  return annotated(union, [argument('discriminator', valueLiteral(told.property))]);
}

function enumType(values: readonly unknown[]): Code {
  const literal = subscript('Literal', values.map(valueLiteral));
  const restorers = values.flatMap((value) => wordReadAs(value) ?? []);
  return restorers.length === 0 ? literal : subscript('Annotated', [literal, ...restorers]);
}

function listType(schema: JsonSchema, place: Place): Code {
  const items = schema.items === undefined ? 'Any' : typeExpression(schema.items, place);
  return annotated(subscript('list', [items]), constraintArguments(schema));
}

/** A map is closed to nothing, but the keys of one's own are no entries of it. An open mapping has all its keys. */
function mapType({ additionalProperties, propertyNames }: JsonSchema, place: Place): Code {
  if (!additionalProperties) return 'dict[Any, Any]';
  const key = propertyNames === undefined ? 'str' : typeExpression(propertyNames, place);
  const map = subscript('dict', [key, typeExpression(additionalProperties, place)]);
  return subscript('Annotated', [map, 'WITHOUT_OWN_KEYS']);
}
