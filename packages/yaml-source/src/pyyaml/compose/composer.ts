import { quoted, type Refusal } from '../refusal.ts';
import { implicitTag } from '../resolve.ts';
import { scan } from '../scan/scanner.ts';
import type { Token } from '../scan/token.ts';
import { IMPLICIT_TAGS } from '../yaml-tags.ts';
import { readBlockMapping, readBlockSequence, readUnindentedSequence } from './block-collection.ts';
import { readFlowMapping, readFlowSequence } from './flow-collection.ts';
import { type Properties, PropertyReader } from './property-reader.ts';
import type { PyYamlMapping, PyYamlNode, PyYamlSequence } from './pyyaml-node.ts';
import { TokenReader } from './token-reader.ts';

/** A text's nodes as PyYAML has them, or the first thing that its grammar refuses. */
export type Composition =
  | { readonly kind: 'composed'; readonly root: PyYamlNode | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads a text's nodes by the grammar of PyYAML 6.0.3's parser.py and composer.py. */
export function compose(text: string): Composition {
  const tokens = new TokenReader(text, scan(text));
  const root = new Composer(tokens).document();
  const { refusal } = tokens;
  return refusal === undefined ? { kind: 'composed', root } : { kind: 'refused', refusal };
}

/** Where a node stands; `block-value`: as a block mapping's key or value, where a list's dashes need no indentation. */
export type Context = 'flow' | 'block' | 'block-value';

/** Reads nodes one after the other. */
export class Composer {
  readonly tokens: TokenReader;
  readonly #properties: PropertyReader;
  readonly #anchors = new Map<string, PyYamlNode>();

  constructor(tokens: TokenReader) {
    this.tokens = tokens;
    this.#properties = new PropertyReader(tokens);
  }

  /** The one document of the text; `undefined` where there is none. */
  document(): PyYamlNode | undefined {
    const { tokens } = this;
    if (tokens.isAt('stream-end')) return undefined;
    const isExplicit = tokens.isAt('directive', 'document-start');
    if (isExplicit) this.#properties.readDirectives();
    if (isExplicit && tokens.accept('document-start') === undefined) tokens.refuseNext('`---`');
    const root = isExplicit
      ? this.nodeUnlessAt('block', 'directive', 'document-start', 'document-end', 'stream-end')
      : this.node('block');
    while (tokens.accept('document-end'));
    if (!tokens.isAt('stream-end')) tokens.refuseNext('the end of the document');
    return root;
  }

  /** A node that must be written. */
  node(context: Context): PyYamlNode {
    const alias = this.tokens.accept('alias');
    if (alias !== undefined) return this.#target(alias.name, alias);
    const properties = this.#properties.read();
    this.#checkAnchor(properties);
    return (
      this.#scalar(properties) ??
      this.#collection(context, properties) ??
      this.#empty(context, properties)
    );
  }

  /** A node, or null where the next token is one of those that follow a value which is not written. */
  nodeUnlessAt(context: Context, ...kinds: readonly Token['kind'][]): PyYamlNode {
    return this.tokens.isAt(...kinds) ? this.nothing() : this.node(context);
  }

  /** The null that stands for a value which is not written. */
  nothing(): PyYamlNode {
    const at = this.tokens.next.start;
    return {
      kind: 'scalar',
      value: '',
      tag: IMPLICIT_TAGS.null,
      tagSpan: undefined,
      start: at,
      end: at,
    };
  }

  #target(name: string, span: Token): PyYamlNode {
    const target = this.#anchors.get(name);
    if (target !== undefined) return target;
    const message = `PyYAML finds no anchor ${quoted(name)} before this alias.`;
    this.tokens.refuse({ start: span.start, end: span.end, message });
    return this.nothing();
  }

  #checkAnchor({ anchor, start, end }: Properties): void {
    if (anchor === undefined || !this.#anchors.has(anchor)) return;
    const message = `PyYAML accepts the anchor ${quoted(anchor)} once in a file.`;
    this.tokens.refuse({ start, end, message, help: 'Give this anchor another name.' });
  }

  #scalar(properties: Properties): PyYamlNode | undefined {
    const token = this.tokens.accept('scalar');
    if (token === undefined) return undefined;
    const { value, plain } = token;
    const resolves = plain || properties.tagSpan !== undefined;
    const tag = properties.tag ?? IMPLICIT_TAGS[resolves ? implicitTag(value) : 'str'];
    const { start, tagSpan } = properties;
    return this.#anchored(properties, {
      kind: 'scalar',
      value,
      tag,
      tagSpan,
      start,
      end: token.end,
    });
  }

  #collection(context: Context, properties: Properties): PyYamlNode | undefined {
    const { tokens } = this;
    if (context === 'block-value' && tokens.isAt('block-entry')) {
      return this.#sequence(properties, readUnindentedSequence);
    }
    if (tokens.accept('flow-sequence-start')) return this.#sequence(properties, readFlowSequence);
    if (tokens.accept('flow-mapping-start')) return this.#mapping(properties, readFlowMapping);
    if (context === 'flow') return undefined;
    if (tokens.accept('block-sequence-start')) return this.#sequence(properties, readBlockSequence);
    if (tokens.accept('block-mapping-start')) return this.#mapping(properties, readBlockMapping);
    return undefined;
  }

  #sequence(
    properties: Properties,
    read: (composer: Composer, items: PyYamlSequence['items']) => number,
  ): PyYamlNode {
    const { start, tagSpan, tag = IMPLICIT_TAGS.seq } = properties;
    const node = { kind: 'sequence' as const, items: [], tag, tagSpan, start, end: start };
    this.#anchored(properties, node);
    node.end = read(this, node.items);
    return node;
  }

  #mapping(
    properties: Properties,
    read: (composer: Composer, entries: PyYamlMapping['entries']) => number,
  ): PyYamlNode {
    const { start, tagSpan, tag = IMPLICIT_TAGS.map } = properties;
    const node = { kind: 'mapping' as const, entries: [], tag, tagSpan, start, end: start };
    this.#anchored(properties, node);
    node.end = read(this, node.entries);
    return node;
  }

  #empty(context: Context, properties: Properties): PyYamlNode {
    const { start, end, anchor, tag, tagSpan } = properties;
    const isWritten = anchor !== undefined || tagSpan !== undefined;
    if (!isWritten)
      this.tokens.refuseNext(context === 'flow' ? 'a value between brackets' : 'a value');
    const node = {
      kind: 'scalar' as const,
      value: '',
      tag: tag ?? IMPLICIT_TAGS.null,
      tagSpan,
      start,
      end,
    };
    return this.#anchored(properties, node);
  }

  /** Remembers an anchored node before its content is read, which may hold an alias for it. */
  #anchored(properties: Properties, node: PyYamlNode): PyYamlNode {
    if (properties.anchor !== undefined) this.#anchors.set(properties.anchor, node);
    return node;
  }
}
