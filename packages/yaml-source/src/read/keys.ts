import type { Node } from '../node.ts';

/** What a key that is not a string is called in paths and data: its text, or its anchor's value where it is an alias. */
export function nameOfOther(text: string, key: Node): string {
  switch (key.kind) {
    case 'alias':
      return key.target.kind === 'scalar'
        ? String(key.target.value)
        : nameOfOther(text, key.target);
    case 'scalar':
      return typeof key.value === 'string'
        ? key.value
        : withoutProperties(text.slice(key.start, key.end));
    default:
      return text.slice(key.start, key.end);
  }
}

function withoutProperties(written: string): string {
  return written.replace(/^(?:[!&]\S*(?:\s+|$))+/, '');
}

/** Whether a key is the `<<` that merges: plain, and without a tag unless it is the merge tag itself. */
export function isMergeKey(text: string, key: Node): boolean {
  if (key.kind !== 'scalar' || key.value !== '<<' || key.style !== 'plain') return false;
  const written = text.slice(key.start, key.end);
  return !written.startsWith('!') || written.startsWith('!!merge');
}
