import type { PyYamlMapping, PyYamlNode } from '../compose/pyyaml-node.ts';
import type { Refusal } from '../refusal.ts';
import { resolvePlainAsPyYaml } from '../resolve.ts';
import { EXPLICIT_TAGS, IMPLICIT_TAGS } from '../yaml-tags.ts';
import { kindName, shortTag } from './names.ts';
import { type Fault, scalarFault, scalarTagOf } from './scalar-fault.ts';

/**
 * What PyYAML 6.0.3's SafeConstructor refuses in a document that its grammar accepts: unknown tags, values that are not what
 * their tag says, keys that Python cannot hash, merges of what is no mapping. PyYAML raises at the first; all are named here.
 */
export function findRefusedNodes(root: PyYamlNode): readonly Refusal[] {
  const construction = new Construction();
  construction.node(root);
  return construction.refusals;
}

/** The tags of what Python calls lists, dictionaries and sets, and the kind of node that each wants. */
const COLLECTION_TAGS: ReadonlyMap<string, 'mapping' | 'sequence'> = new Map([
  [IMPLICIT_TAGS.map, 'mapping'],
  [EXPLICIT_TAGS.set, 'mapping'],
  [IMPLICIT_TAGS.seq, 'sequence'],
  [EXPLICIT_TAGS.omap, 'sequence'],
  [EXPLICIT_TAGS.pairs, 'sequence'],
]);

class Construction {
  readonly refusals: Refusal[] = [];
  readonly #constructed = new Set<PyYamlNode>();
  readonly #entered = new Set<PyYamlMapping>();

  /** A node that aliases stand for as well is looked at once. */
  node(node: PyYamlNode): void {
    if (isText(node) || this.#constructed.has(node)) return;
    this.#constructed.add(node);
    const scalarTag = scalarTagOf(node);
    const wanted = COLLECTION_TAGS.get(node.tag);
    if (scalarTag !== undefined) this.#refuse(node, scalarFault(node, scalarTag));
    else if (wanted === undefined) this.refusals.push(unknown(node));
    else if (wanted === node.kind) this.#collection(node);
    else {
      const message = `PyYAML expects a ${kindName({ kind: wanted })} behind ${shortTag(node)}, not a ${kindName(node)}.`;
      this.#refuse(node, { message });
    }
  }

  #collection(node: PyYamlNode): void {
    if (node.kind === 'mapping') this.#entries(node);
    if (node.kind !== 'sequence') return;
    for (const item of node.items) {
      if (node.tag === IMPLICIT_TAGS.seq) this.node(item);
      else this.#pair(item, node);
    }
  }

  /** The keys and values of a mapping, and those of the mappings that it merges. */
  #entries(mapping: PyYamlMapping): void {
    if (this.#entered.has(mapping)) return;
    this.#entered.add(mapping);
    for (const [key, value] of mapping.entries) {
      if (key.tag === IMPLICIT_TAGS.merge) {
        this.#merged(value);
      } else {
        this.#key(key);
        this.node(value);
      }
    }
  }

  #key(key: PyYamlNode): void {
    if (key.tag === IMPLICIT_TAGS.value) this.#constructed.add(key);
    else this.node(key);
    if (COLLECTION_TAGS.get(key.tag) === key.kind) {
      const message = `PyYAML accepts no ${kindName(key)} as a key.`;
      this.#refuse(key, { message, help: 'Put the key in quotes, or make it a single value.' });
    }
  }

  /** What `<<` merges; PyYAML looks at no tag there. */
  #merged(value: PyYamlNode): void {
    for (const source of value.kind === 'sequence' ? value.items : [value]) {
      if (source.kind === 'mapping') {
        this.#entries(source);
      } else {
        const message = `PyYAML merges a mapping under \`<<\`, not a ${kindName(source)}.`;
        this.#refuse(source, {
          message,
          help: 'Name a mapping by its alias, or put the `<<` in quotes.',
        });
      }
    }
  }

  /** An item of `!!omap` or `!!pairs`, in whose keys `<<` and `=` have no meaning. */
  #pair(item: PyYamlNode, parent: PyYamlNode): void {
    if (item.kind === 'mapping' && item.entries.length === 1) {
      for (const part of item.entries.flat()) this.node(part);
    } else {
      const message = `PyYAML expects a mapping of one key in the list behind ${shortTag(parent)}.`;
      this.#refuse(item, { message });
    }
  }

  #refuse({ start, end }: PyYamlNode, fault: Fault | undefined): void {
    if (fault !== undefined) this.refusals.push({ start, end, ...fault });
  }
}

/** A node whose tag SafeConstructor does not know; so are a plain `=` and `<<` that are no keys. */
function unknown(node: PyYamlNode): Refusal {
  const { start, end } = node.tagSpan ?? node;
  if (node.kind === 'scalar' && node.tagSpan === undefined) {
    const special = resolvePlainAsPyYaml(node.value);
    if (special.type === 'rejected')
      return { start, end, message: special.message, help: special.help };
  }
  const message = `PyYAML's safe loader knows no tag ${shortTag(node)}.`;
  const help = /[,[\]]/.test(node.tag) ? 'Write a space behind the tag.' : 'Remove the tag.';
  return { start, end, message, help };
}

/** Most nodes are text, and can be looked at as often as aliases lead to them. */
function isText({ kind, tag }: PyYamlNode): boolean {
  return kind === 'scalar' && tag === IMPLICIT_TAGS.str;
}
