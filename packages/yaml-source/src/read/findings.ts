import type { PlacedScalar, Yaml11Scalar, Yaml11Value } from '../document.ts';
import type { Node, ScalarNode } from '../node.ts';
import type { SourceProblem } from '../problem.ts';
import { askPyYaml } from '../pyyaml/verdict.ts';
import type { Span } from '../span.ts';
import { wholeSpan } from '../whole-span.ts';
import { dataPlaces, type ScalarPlace } from './data-places.ts';
import { pathTo } from './path-to.ts';

/**
 * What the walk notices on its way. It keeps the nodes; their paths, which nearly all nodes can do without, are worked out
 * at the end.
 */
export class Findings {
  readonly #duplicates: { readonly key: Node; readonly first: Span }[] = [];
  readonly #yaml11: { readonly node: ScalarNode; readonly yaml11: Yaml11Value }[] = [];
  readonly #wholeFloats: ScalarNode[] = [];
  readonly #otherKeys: ScalarNode[] = [];
  #isShared = false;
  #isSuspect = false;

  duplicate(key: Node, first: Span): void {
    this.#duplicates.push({ key, first });
  }

  /** There is something that PyYAML may refuse, so that its model is to be asked. */
  suspect(): void {
    this.#isSuspect = true;
  }

  yaml11(node: ScalarNode, yaml11: Yaml11Value): void {
    this.#yaml11.push({ node, yaml11 });
  }

  wholeFloat(node: ScalarNode): void {
    this.#wholeFloats.push(node);
  }

  /** A key that is not a string. */
  otherKey(node: ScalarNode): void {
    this.#otherKeys.push(node);
  }

  /** An alias or a `<<` brings nodes to more places than the one where they are written. */
  shared(): void {
    this.#isShared = true;
  }

  /** The document's problems. It notes what PyYAML reads differently too, and so comes before {@link yaml11Scalars}. */
  problems(text: string, root: Node): SourceProblem[] {
    const duplicates = this.#duplicates.map(({ key, first }): SourceProblem => {
      const { path } = pathTo(root, key);
      return { kind: 'duplicate-key', path, span: spanOf(key), first: spanOf(first) };
    });
    const { problems, scalars } = askPyYaml(text, root, this.#isSuspect);
    this.#yaml11.push(...scalars);
    const ofPyYaml = problems.map((problem) => {
      return { ...problem, span: wholeSpan(text, problem.span) };
    });
    return [...duplicates, ...ofPyYaml].sort((a, b) => a.span.start - b.span.start);
  }

  yaml11Scalars(root: Node): Yaml11Scalar[] {
    const byNode = new Map(this.#yaml11.map(({ node, yaml11 }) => [node, yaml11]));
    return this.#places(root, [...byNode.keys()]).flatMap((place) => {
      const yaml11 = byNode.get(place.node);
      return yaml11 === undefined ? [] : [{ ...place, yaml11 }];
    });
  }

  wholeFloats(root: Node): PlacedScalar[] {
    return this.#places(root, this.#wholeFloats);
  }

  otherKeys(root: Node): PlacedScalar[] {
    return this.#places(root, this.#otherKeys);
  }

  /** Where the data has the scalars. In most documents that is where they are written, and quickly found. */
  #places(root: Node, nodes: readonly ScalarNode[]): ScalarPlace[] {
    if (nodes.length === 0) return [];
    if (this.#isShared || this.#duplicates.length > 0) return dataPlaces(root, new Set(nodes));
    return nodes.map((node) => ({ ...pathTo(root, node), node }));
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
