import type { MappingNode, ScalarNode, SequenceNode } from '../node.ts';

/** A node that aliases may name. */
export interface Anchor {
  /** `undefined` until the node has been read to its end. */
  target: ScalarNode | MappingNode | SequenceNode | undefined;
  /** How many nodes it holds, itself included and each alias counting as what it stands for. */
  size: number;
}

/** The anchors of a document so far. A later one takes the name over from an earlier. */
export class Anchors {
  readonly #byName = new Map<string, Anchor>();

  declare(name: string): Anchor {
    const anchor: Anchor = { target: undefined, size: 0 };
    this.#byName.set(name, anchor);
    return anchor;
  }

  find(name: string): Anchor | undefined {
    return this.#byName.get(name);
  }
}
