import { quoted } from '../refusal.ts';
import { YAML_TAG_PREFIX } from '../yaml-tags.ts';
import type { TokenReader } from './token-reader.ts';

/** What a document's tag handles stand for. */
export type TagHandles = ReadonlyMap<string, string>;

/** The handles that need no `%TAG`. */
export const DEFAULT_TAG_HANDLES: TagHandles = new Map([
  ['!', '!'],
  ['!!', YAML_TAG_PREFIX],
]);

/** Reads the directives before a document: PyYAML 6.0.3's `process_directives`. */
export function readDirectives(tokens: TokenReader): TagHandles {
  const declared = new Map<string, string>();
  let hasVersion = false;
  for (;;) {
    const token = tokens.accept('directive');
    if (token === undefined) return new Map([...DEFAULT_TAG_HANDLES, ...declared]);
    const { directive, start, end } = token;
    if (directive.name === 'yaml') {
      if (hasVersion)
        tokens.refuse({ start, end, message: 'PyYAML accepts one `%YAML` directive.' });
      if (directive.major !== 1)
        tokens.refuse({ start, end, message: 'PyYAML reads YAML 1 only.' });
      hasVersion = true;
    } else if (directive.name === 'tag') {
      const { handle, prefix } = directive;
      const message = `PyYAML accepts one \`%TAG\` directive for the handle ${quoted(handle)}.`;
      if (declared.has(handle)) tokens.refuse({ start, end, message });
      declared.set(handle, prefix);
    }
  }
}
