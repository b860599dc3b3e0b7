import { ts } from './compiler.ts';

/** The member under which an alias's own type stands, once the alias is written as an interface. */
export const ALIAS_MEMBER = 'alias';

/**
 * Rewrites each `type X = T` of a source text as `interface X { alias: T }`.
 *
 * The type checker forgets that a `string` was called `FeatureId` as soon as it stands in a list, a union or an optional
 * property, and with the name go its constraints. An interface keeps its name everywhere, so typescript-json-schema
 * refers to it, and the model puts the alias's schema at each place that does. `integer` stays: it has no constraints,
 * and typescript-json-schema knows the name.
 */
export function nameAliases(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const aliases = source.statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement))
    .filter((alias) => alias.name.text !== 'integer');
  let named = text;
  for (const alias of aliases.toReversed()) {
    const declaration = `interface ${alias.name.text} { ${ALIAS_MEMBER}: ${alias.type.getText(source)} }`;
    const start = alias.getStart(source);
    const exported = text.startsWith('export ', start) ? 'export ' : '';
    named = named.slice(0, start) + exported + declaration + named.slice(alias.getEnd());
  }
  return named;
}
