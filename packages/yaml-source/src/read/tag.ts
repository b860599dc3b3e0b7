import type { DocumentDirective } from 'js-yaml';

import type { ScalarStyle, ScalarValue } from '../node.ts';
import { isInteger, resolveCore } from './core-schema.ts';

/** The prefix of the tags that YAML itself defines; `!!` stands for it. */
const YAML_TAG = 'tag:yaml.org,2002:';

/** What a tag's handle, such as `!` or `!!`, stands for. */
export type TagHandles = ReadonlyMap<string, string>;

/** The handles that a document's `%TAG` directives declare, beside YAML's own two. */
export function tagHandles(directives: readonly DocumentDirective[]): TagHandles {
  const handles = new Map([
    ['!', '!'],
    ['!!', YAML_TAG],
  ]);
  for (const directive of directives) {
    if (directive.kind === 'tag') handles.set(directive.handle, directive.prefix);
  }
  return handles;
}

/** The tag's name: `str` for `!!str`, `!` for the non-specific tag, any other in full. */
export function tagName(written: string, handles: TagHandles): string {
  if (written === '!') return '!';
  const full = written.startsWith('!<') ? written.slice(2, -1) : expand(written, handles);
  return full.startsWith(YAML_TAG) ? full.slice(YAML_TAG.length) : full;
}

function expand(written: string, handles: TagHandles): string {
  const handle = written.slice(0, written.indexOf('!', 1) + 1) || '!';
  return (handles.get(handle) ?? handle) + decode(written.slice(handle.length));
}

function decode(suffix: string): string {
  try {
    return decodeURIComponent(suffix);
  } catch {
    return suffix; // escapes that are not UTF-8: no tag that anyone knows
  }
}

/**
 * What a tag makes of a scalar's text, or `undefined` where the text is not of that type. A tag outside the core schema
 * counts as not written.
 */
export function resolveTagged(
  name: string,
  text: string,
  style: ScalarStyle,
): ScalarValue | undefined {
  const value = resolveCore(text);
  switch (name) {
    case '!':
    case 'str':
      return text;
    case 'null':
      return value === null || text === '' ? null : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'int':
      return isInteger(text) ? value : undefined;
    case 'float':
      return typeof value === 'number' ? value : undefined;
    default:
      return style === 'plain' ? value : style === 'empty' ? null : text;
  }
}
