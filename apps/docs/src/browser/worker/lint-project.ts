import type { Diagnosis, LintedFixtureFile } from '@planproof/diagnose';
import {
  isRuleCode,
  lintText,
  memoryProject,
  type Project,
  type ProjectReaders,
  ruleByCode,
} from '@planproof/lint';
import type { FileKind } from '@planproof/schema';
import type { LintAnswer, LintRequest } from './messages.ts';
import { loadReaders } from './project-readers.ts';

/** Lints files of a project that is nowhere but in memory, with the very functions that the command line calls. */
export async function lintProject(request: LintRequest): Promise<LintAnswer> {
  const { id, files, lint } = request;
  const readers = await loadReaders(files);
  const linted = lint.map((path) => {
    const project = partOf(memoryProject(files, { path, ...readers }));
    return { path, ...lintText(files[path] ?? '', { kind: kindOf(path), project }) };
  });
  return {
    kind: 'linted',
    id,
    diagnostics: linted.map(({ path, diagnostics }) => [path, diagnostics]),
    reasons: reasonsOf(linted),
    diagnosis: await diagnosisOf(request, linted, readers),
  };
}

/** What a file is, by the folder that it stands in. */
function kindOf(path: string): FileKind {
  return path.startsWith('.guardkit/fixtures/') ? 'fixture' : 'feature';
}

function reasonsOf(linted: readonly LintedFixtureFile[]): Record<string, string> {
  const codes = linted.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  return Object.fromEntries(
    codes.filter(isRuleCode).map((code) => [code, ruleByCode[code].why] as const),
  );
}

/** Explains the log, where there is one. */
async function diagnosisOf(
  { files, log }: LintRequest,
  linted: readonly LintedFixtureFile[],
  readers: ProjectReaders,
): Promise<Diagnosis | undefined> {
  if (log === undefined) return undefined;
  const { diagnose } = await import('@planproof/diagnose');
  const project = partOf(memoryProject(files, readers));
  return diagnose({
    log: { name: log, text: files[log] ?? '' },
    project: project.python?.(),
    files: linted,
    fixtures: project.fixtures() ?? [],
    interpreter: undefined,
    displayPath: project.displayPath,
  });
}

/** The playground holds a part of a repository: of a file that is not among its own it is not known whether it exists. */
function partOf(project: Project): Project {
  return {
    ...project,
    kindOf(path) {
      const kind = project.kindOf(path);
      return kind === 'missing' ? 'unknown' : kind;
    },
    kindBeyond(path) {
      const kind = project.kindBeyond(path);
      return kind === 'missing' ? 'unknown' : kind;
    },
  };
}
