import type { Yaml11Value } from '../document.ts';
import type { MappingNode, Node, ScalarNode } from '../node.ts';
import type { Span } from '../span.ts';
import { compose } from './compose/composer.ts';
import type { PyYamlMapping, PyYamlNode, PyYamlScalar } from './compose/pyyaml-node.ts';
import { scalarTagOf } from './construct/scalar-fault.ts';
import { hasForeignBreak, misreadAt } from './foreign-break.ts';
import type { Refusal } from './refusal.ts';
import { constructScalar } from './resolve.ts';

/** How PyYAML's data differs from YAML 1.2's in a text that both accept. */
export interface Readings {
  /** The scalars of which PyYAML makes another value. */
  readonly scalars: readonly ScalarReading[];
  /** Where PyYAML has other keys or items. */
  readonly misread: readonly Refusal[];
}

/** A scalar, and what PyYAML makes of it. */
export interface ScalarReading {
  readonly node: ScalarNode;
  readonly yaml11: Yaml11Value;
}

/**
 * What PyYAML 6.0.3 reads differently because U+0085, U+2028 and U+2029 end a line for it: it folds the first into a space,
 * ends comments and plain scalars at all three, and joins lines there.
 *
 * @param text PyYAML accepts it.
 */
export function compareReadings(text: string, root: Node): Readings {
  const composition = hasForeignBreak(text) ? compose(text) : undefined;
  if (composition?.kind !== 'composed') return { scalars: [], misread: [] };
  if (composition.root === undefined) return { scalars: [], misread: [misreadAt(text, root)] };
  const comparison = new Comparison(text);
  comparison.node(root, composition.root);
  return comparison;
}

class Comparison implements Readings {
  readonly scalars: ScalarReading[] = [];
  readonly misread: Refusal[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** What an alias stands for is looked at where it is written. */
  node(node: Node, other: PyYamlNode): void {
    if (node.kind === 'alias') return;
    if (node.kind !== other.kind) this.#misread(node, other);
    else if (node.kind === 'scalar') this.#scalar(node, other);
    else if (node.kind === 'mapping') this.#mapping(node, other);
    else this.#pairs(node.items, other.kind === 'sequence' ? other.items : [], node, other);
  }

  #mapping(node: MappingNode, other: PyYamlNode): void {
    const entries: PyYamlMapping['entries'] = other.kind === 'mapping' ? other.entries : [];
    const parts = node.entries.flatMap(({ key, value }) => [key, value]);
    this.#pairs(parts, entries.flat(), node, other);
  }

  #pairs(nodes: readonly Node[], others: readonly PyYamlNode[], ...within: [Span, Span]): void {
    if (nodes.length !== others.length) this.#misread(...within);
    else
      for (const [index, node] of nodes.entries()) {
        const other = others[index];
        if (other !== undefined) this.node(node, other);
      }
  }

  #scalar(node: ScalarNode, other: PyYamlNode): void {
    if (other.kind !== 'scalar') return;
    const yaml11 = readingOf(other);
    if (node.style === 'empty' && other.value !== '') this.#misread(node, other);
    else if (!isSame(node, yaml11)) this.scalars.push({ node, yaml11 });
  }

  #misread(node: Span, other: Span): void {
    this.misread.push(misreadAt(this.#text, unionOf(node, other)));
  }
}

function unionOf(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** What PyYAML makes of a scalar that it accepts. `=` and `<<` are text as keys; what base64 stands for nobody asks. */
function readingOf(scalar: PyYamlScalar): Yaml11Value {
  const tag = scalarTagOf(scalar) ?? 'str';
  const value = constructScalar(tag === 'binary' ? 'str' : tag, scalar.value);
  const isText = value.type === 'string' || value.type === 'rejected';
  return isText ? { type: 'string', value: scalar.value } : value;
}

function isSame(node: ScalarNode, yaml11: Yaml11Value): boolean {
  if (node.type !== yaml11.type) return false;
  if (!('value' in yaml11)) return true;
  return yaml11.value === node.value || Object.is(Number(yaml11.value), node.value);
}
