import type { FileKind } from '@planproof/schema';
import type { Pattern } from './pattern.ts';

/** A pattern of files to find, with the kind of file that it finds. */
export interface IncludePattern extends Pattern {
  readonly kind: FileKind;
}

/**
 * What is found where the configuration names no patterns. They are matched by hand, since loading a glob library costs more
 * than checking a file; a test holds them against one.
 */
export const defaultIncludes: readonly IncludePattern[] = [
  {
    kind: 'feature',
    glob: '**/.guardkit/features/*.{yaml,yml}',
    matches: (path) => /(?:^|\/)\.guardkit\/features\/[^/]+\.ya?ml$/.test(path),
  },
  {
    kind: 'fixture',
    glob: '**/.guardkit/fixtures/*.{yaml,yml}',
    matches: (path) => /(?:^|\/)\.guardkit\/fixtures\/[^/]+\.ya?ml$/.test(path),
  },
];

/** The kind of the first pattern that matches; nothing where none does, and the content is to decide. */
export function kindByPath(
  path: string,
  includes: readonly IncludePattern[],
): FileKind | undefined {
  return includes.find((include) => include.matches(path))?.kind;
}
