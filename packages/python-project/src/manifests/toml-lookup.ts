import type { TomlNode, TomlScalar, TomlTable } from './toml.ts';

/** A string of a TOML document, with its place. */
export interface TomlString extends TomlScalar {
  readonly value: string;
}

/** What stands at the end of a path of keys. */
export function lookUp(
  node: TomlNode | undefined,
  ...keys: readonly string[]
): TomlNode | undefined {
  let at = node;
  for (const key of keys) at = at?.kind === 'table' ? at.entries.get(key) : undefined;
  return at;
}

/** The table at the end of a path of keys. */
export function tableAt(
  node: TomlNode | undefined,
  ...keys: readonly string[]
): TomlTable | undefined {
  const found = lookUp(node, ...keys);
  return found?.kind === 'table' ? found : undefined;
}

/** The entries of the table at the end of a path of keys; none where there is none. */
export function entriesAt(
  node: TomlNode | undefined,
  ...keys: readonly string[]
): ReadonlyMap<string, TomlNode> {
  return tableAt(node, ...keys)?.entries ?? new Map();
}

/** The items of the array at the end of a path of keys; none where there is none. */
export function itemsAt(
  node: TomlNode | undefined,
  ...keys: readonly string[]
): readonly TomlNode[] {
  const found = lookUp(node, ...keys);
  return found?.kind === 'array' ? found.items : [];
}

/** The strings among the items of the array at the end of a path of keys. A single string is a list of one. */
export function stringsAt(
  node: TomlNode | undefined,
  ...keys: readonly string[]
): readonly TomlString[] {
  const found = lookUp(node, ...keys);
  return (found?.kind === 'array' ? found.items : [found]).filter(isString);
}

/** The string at the end of a path of keys. */
export function textAt(node: TomlNode | undefined, ...keys: readonly string[]): string | undefined {
  const found = lookUp(node, ...keys);
  return isString(found) ? found.value : undefined;
}

/** Whether `true` stands at the end of a path of keys. */
export function isTrueAt(node: TomlNode | undefined, ...keys: readonly string[]): boolean {
  const found = lookUp(node, ...keys);
  return found?.kind === 'scalar' && found.value === true;
}

/** Whether a node is a string. */
export function isString(node: TomlNode | undefined): node is TomlString {
  return node?.kind === 'scalar' && typeof node.value === 'string';
}
