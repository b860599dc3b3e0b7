import type { Position } from '@planproof/schema';

/** A place as terminals and editors take it after a path: `line:column`. */
export function lineAndColumn({ line, column }: Position): string {
  return `${line}:${column}`;
}
