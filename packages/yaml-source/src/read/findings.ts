import type { PlacedScalar, Yaml11Scalar, Yaml11Value } from '../document.ts';
import type { Node, ScalarNode } from '../node.ts';
import type { SourceProblem } from '../problem.ts';
import type { Span } from '../span.ts';
import { pathTo } from './path-to.ts';

/**
 * What the walk notices on its way. It keeps the nodes; their paths, which nearly all nodes can do without, are worked out
 * at the end.
 */
export class Findings {
  readonly #duplicates: { readonly key: Node; readonly first: Span }[] = [];
  readonly #rejected: { readonly node: Node; readonly span: Span; readonly message: string; readonly help?: string }[] = [];
  readonly #yaml11: { readonly node: ScalarNode; readonly yaml11: Yaml11Value }[] = [];
  readonly #wholeFloats: ScalarNode[] = [];

  duplicate(key: Node, first: Span): void {
    this.#duplicates.push({ key, first });
  }

  rejected(node: Node, span: Span, message: string, help?: string): void {
    this.#rejected.push(help === undefined ? { node, span, message } : { node, span, message, help });
  }

  yaml11(node: ScalarNode, yaml11: Yaml11Value): void {
    this.#yaml11.push({ node, yaml11 });
  }

  wholeFloat(node: ScalarNode): void {
    this.#wholeFloats.push(node);
  }

  problems(root: Node): SourceProblem[] {
    const duplicates = this.#duplicates.map(({ key, first }): SourceProblem => {
      const { path } = pathTo(root, key);
      return { kind: 'duplicate-key', path, span: spanOf(key), first: spanOf(first) };
    });
    const rejected = this.#rejected.map(({ node, ...rest }): SourceProblem => {
      const { path } = pathTo(root, node);
      return { kind: 'rejected-by-yaml11', path, ...rest };
    });
    return [...duplicates, ...rejected].sort((a, b) => a.span.start - b.span.start);
  }

  yaml11Scalars(root: Node): Yaml11Scalar[] {
    return this.#yaml11.map(({ node, yaml11 }) => ({ ...pathTo(root, node), node, yaml11 }));
  }

  wholeFloats(root: Node): PlacedScalar[] {
    return this.#wholeFloats.map((node) => ({ ...pathTo(root, node), node }));
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
