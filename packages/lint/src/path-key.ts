import type { Path } from '@planproof/yaml-source';

/** A path as one text that no other path has. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
