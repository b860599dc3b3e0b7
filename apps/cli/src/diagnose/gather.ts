import { join } from 'node:path';
import type { DiagnoseInput, LintedFixtureFile } from '@planproof/diagnose';
import { checkFiles } from '../check-files.ts';
import { checkDefaults } from '../check-options.ts';
import { planCheck } from '../check-plan.ts';
import { useConfig } from '../config/use-config.ts';
import type { Dependencies } from '../dependencies.ts';
import { Directories } from '../directories.ts';
import { findFiles } from '../find-files.ts';
import type { Io } from '../io.ts';
import { Projects } from '../project/projects.ts';
import { findImports } from './find-imports.ts';
import type { DiagnoseSettings } from './options.ts';

/** What is known of the project, without the log. */
export type Gathered =
  | {
      readonly kind: 'gathered';
      readonly known: Omit<DiagnoseInput, 'log' | 'interpreter'>;
      /** What could not be opened, in sentences. */
      readonly problems: readonly string[];
    }
  | { readonly kind: 'unusable'; readonly problem: string };

/**
 * Checks the features and fixtures around the working directory, and reads the Python project that they belong to.
 *
 * @param missing The modules that the log says are missing.
 */
export async function gather(
  settings: DiagnoseSettings,
  missing: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<Gathered> {
  const check = { ...checkDefaults(), config: settings.config };
  const used = await useConfig(check, io, dependencies);
  switch (used.kind) {
    case 'unusable':
      return used;
    case 'faulty':
      return {
        kind: 'unusable',
        problem: `${used.file.path} has errors: planproof check shows them.`,
      };
    case 'usable': {
      const plan = planCheck(check, used.config, used.selection, io.cwd);
      const directories = new Directories(io.fs);
      const wanted = { paths: [], stdinFilename: undefined, selection: plan.selection };
      const found = await findFiles(wanted, io, directories);
      const projects = new Projects(io, directories, plan.repository);
      const options = { rules: plan.rules, keepText: false, projects, fixer: undefined };
      const checked = await checkFiles(found.targets, options, io, dependencies);
      await projects.preparePython();
      const here = join(io.cwd, 'diagnose');
      const project = projects.around(here);
      const imports = findImports(projects.filesAround(here), missing);
      return {
        kind: 'gathered',
        known: {
          project: project.python?.(),
          fixtures: project.fixtures() ?? [],
          files: checked.files.map(linted),
          displayPath: project.displayPath,
          ...(imports && { imports }),
        },
        problems: [...found.problems, ...checked.problems],
      };
    }
  }
}

function linted({ path, kind, diagnostics }: LintedFixtureFile): LintedFixtureFile {
  return { path, kind, diagnostics };
}
