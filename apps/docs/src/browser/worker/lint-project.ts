import { lintText, memoryProject, type Project } from '@planproof/lint';
import type { FileKind } from '@planproof/schema';
import type { LintAnswer, LintRequest } from './messages.ts';
import { loadReaders } from './project-readers.ts';

/** Lints files of a project that is nowhere but in memory, with the very function that the command line calls. */
export async function lintProject({ id, files, lint }: LintRequest): Promise<LintAnswer> {
  const readers = await loadReaders(files);
  const diagnostics = lint.map((path) => {
    const project = partOf(memoryProject(files, { path, ...readers }));
    const result = lintText(files[path] ?? '', { kind: kindOf(path), project });
    return [path, result.diagnostics] as const;
  });
  return { kind: 'linted', id, diagnostics };
}

/** What a file is, by the folder that it stands in. */
export function kindOf(path: string): FileKind {
  return path.startsWith('.guardkit/fixtures/') ? 'fixture' : 'feature';
}

/** The playground holds a part of a repository: of a file that is not among its own it is not known whether it exists. */
function partOf(project: Project): Project {
  return {
    ...project,
    kindOf(path) {
      const kind = project.kindOf(path);
      return kind === 'missing' ? 'unknown' : kind;
    },
    kindBeyond: (path) => {
      const kind = project.kindBeyond(path);
      return kind === 'missing' ? 'unknown' : kind;
    },
  };
}
