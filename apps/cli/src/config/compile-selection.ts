import type { Config, FileKind } from '@planproof/schema';
import picomatch from 'picomatch';
import { defaultIncludes, type IncludePattern } from '../include-patterns.ts';
import type { Pattern } from '../pattern.ts';
import type { Selection } from '../selection.ts';

/** The selection that a configuration asks for. What it does not say is as it is without one. */
export function compileSelection(base: string, { include = {}, exclude = [] }: Config): Selection {
  const standard = (kind: FileKind) => defaultIncludes.filter((each) => each.kind === kind);
  const own = (kind: FileKind, globs: readonly string[] | undefined): readonly IncludePattern[] =>
    globs?.map((glob) => ({ kind, ...compile(glob) })) ?? standard(kind);
  return {
    base,
    includes: [...own('feature', include.features), ...own('fixture', include.fixtures)],
    excludes: exclude.map(compile),
  };
}

/**
 * Globs of `*`, `**`, `?`, `[...]` and `{a,b}`, without the negations and repetitions that other dialects have: a pattern says
 * the same wherever it stands in its list, and none takes long to match.
 */
function compile(glob: string): Pattern {
  const matches = picomatch(glob.replace(/\/$/, ''), {
    dot: true,
    nonegate: true,
    noextglob: true,
  });
  return { glob, matches: (path) => matches(path) };
}
