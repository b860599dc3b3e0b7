import { join } from 'node:path';
import type { Project } from '@planproof/lint';
import { checkDefaults } from '../check-options.ts';
import { planCheck } from '../check-plan.ts';
import { useConfig } from '../config/use-config.ts';
import type { Dependencies } from '../dependencies.ts';
import { Directories } from '../directories.ts';
import type { Io } from '../io.ts';
import { Projects } from '../project/projects.ts';

/** The repository around the working directory, with its Python project. */
export type OpenedProject =
  | { readonly kind: 'open'; readonly project: Project }
  /** The configuration cannot be used: why, a sentence. */
  | { readonly kind: 'unusable'; readonly problem: string };

/**
 * Opens the repository around the working directory, to ask it for drivers.
 *
 * @param config the configuration file, as it was named
 */
export async function openProject(
  config: string | undefined,
  io: Io,
  dependencies: Dependencies,
): Promise<OpenedProject> {
  const check = { ...checkDefaults(), config };
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
      const { repository } = planCheck(check, used.config, used.selection, io.cwd);
      const projects = new Projects(io, new Directories(io.fs), repository);
      await projects.preparePython();
      return { kind: 'open', project: projects.around(join(io.cwd, 'driver')) };
    }
  }
}
