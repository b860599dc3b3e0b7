import { isMapping } from './mapping.ts';
import type { Path } from './problem.ts';

/**
 * The path that a JSON Pointer takes through a value. The pointer alone does not tell the key `"0"` from the index 0; the
 * value does.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = Array.isArray(node) ? Number(key) : key;
    path.push(segment);
    node = child(node, segment);
  }
  return path;
}

/** What stands under a key or an index; `undefined` where nothing does. What an object inherits does not count. */
export function child(node: unknown, segment: string | number): unknown {
  if (Array.isArray(node)) return typeof segment === 'number' ? node[segment] : undefined;
  return isMapping(node) && Object.hasOwn(node, segment) ? node[segment] : undefined;
}
