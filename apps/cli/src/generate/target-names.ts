/** What can be generated, and what comes of it: one file, or several in a folder. */
export const targets = {
  python: { yields: 'folder', summary: 'Pydantic models of the formats, as a typed package' },
  'docker-fixtures': { yields: 'file', summary: 'the fixtures as a Python module' },
  'json-schema': { yields: 'folder', summary: 'the JSON Schemas of all formats' },
  types: { yields: 'file', summary: 'the TypeScript types of all formats, in one file' },
} as const satisfies Readonly<
  Record<string, { readonly yields: 'file' | 'folder'; readonly summary: string }>
>;

/** The name of something that can be generated. */
export type TargetName = keyof typeof targets;

/** Whether there is something of a name to generate. */
export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(targets, name);
}

/** The names of everything that can be generated. */
export const targetNames: readonly TargetName[] = Object.keys(targets).filter(isTargetName);
