import { ts } from './compiler.ts';

/** Puts the values of an enum into the order in which its type declares them. */
export type RestoreOrder = (values: readonly string[]) => readonly string[];

/**
 * Reads the order of the string literals in every union of the sources. typescript-json-schema sorts them by the
 * alphabet, which would lose the order of a life cycle such as `planned`, `in_progress`, `completed`.
 *
 * @throws where two unions list the same values in different orders, since then the values alone do not tell
 */
export function declarationOrder(sources: Iterable<string>): RestoreOrder {
  const orders = new Map<string, readonly string[]>();
  for (const text of sources) {
    for (const values of literalUnions(text)) {
      const known = orders.get(signature(values));
      if (known !== undefined && known.join() !== values.join()) {
        throw new Error(`two types list ${values.join(', ')} in different orders`);
      }
      orders.set(signature(values), values);
    }
  }
  return (values) => orders.get(signature(values)) ?? values;
}

function signature(values: readonly string[]): string {
  return JSON.stringify([...values].sort());
}

function* literalUnions(text: string): Generator<readonly string[]> {
  const pending: ts.Node[] = [ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (ts.isUnionTypeNode(node)) {
      const values = node.types.flatMap((type) =>
        ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
      );
      if (values.length > 1) yield values;
    }
    ts.forEachChild(node, (child) => void pending.push(child));
  }
}
