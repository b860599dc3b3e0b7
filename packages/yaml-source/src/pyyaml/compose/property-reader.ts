import type { Span } from '../../span.ts';
import { quoted } from '../refusal.ts';
import type { TagToken } from '../scan/token.ts';
import { DEFAULT_TAG_HANDLES, readDirectives, type TagHandles } from './tag-handles.ts';
import type { TokenReader } from './token-reader.ts';

/** What is written before a node's content. */
export interface Properties extends Span {
  readonly anchor: string | undefined;
  /** In full; `undefined` also for `!`, which leaves the choice to the resolver as if the value were plain. */
  readonly tag: string | undefined;
  readonly tagSpan: Span | undefined;
}

/** Reads anchors and tags, and knows the tag handles of the document: PyYAML 6.0.3's `parse_node`, its first half. */
export class PropertyReader {
  readonly #tokens: TokenReader;
  #handles: TagHandles = DEFAULT_TAG_HANDLES;

  constructor(tokens: TokenReader) {
    this.#tokens = tokens;
  }

  readDirectives(): void {
    this.#handles = readDirectives(this.#tokens);
  }

  /** The properties before the next token that is none; at least one of `anchor` and `tagSpan` is there if any is written. */
  read(): Properties {
    const tokens = this.#tokens;
    const { start } = tokens.next;
    const before = tokens.accept('anchor');
    const tag = tokens.accept('tag');
    const anchor = before ?? tokens.accept('anchor');
    return {
      start,
      end: Math.max(anchor?.end ?? start, tag?.end ?? start),
      anchor: anchor?.name,
      tag: tag && this.#fullTag(tag),
      tagSpan: tag && { start: tag.start, end: tag.end },
    };
  }

  #fullTag({ handle, suffix, start, end }: TagToken): string | undefined {
    if (handle === undefined) return suffix === '!' ? undefined : suffix;
    const prefix = this.#handles.get(handle);
    if (prefix !== undefined) return prefix + suffix;
    this.#tokens.refuse({ start, end, message: `PyYAML knows no tag handle ${quoted(handle)}.` });
    return undefined;
  }
}
