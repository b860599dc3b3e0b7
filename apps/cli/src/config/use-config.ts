import { dirname, resolve } from 'node:path';
import type { LintedFile } from '@planproof/lint';
import type { Config } from '@planproof/schema';
import { cannotOpen } from '../cannot-open.ts';
import type { CheckSettings } from '../check-options.ts';
import type { Dependencies } from '../dependencies.ts';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { repositoryRoot } from '../repository-root.ts';
import { type Selection, standardSelection } from '../selection.ts';
import { isSystemError } from '../system-error.ts';
import { findConfig } from './find-config.ts';

/** What came of looking for a configuration. */
export type ConfigUse =
  | {
      readonly kind: 'usable';
      readonly config: Config;
      readonly selection: Selection;
      /** The file as reports show it; nothing where there is no configuration. */
      readonly file: LintedFile | undefined;
    }
  /** It has errors, so that it is not known what is wanted. */
  | { readonly kind: 'faulty'; readonly file: LintedFile }
  /** It cannot be used at all, for the reason of this sentence. */
  | { readonly kind: 'unusable'; readonly problem: string };

/** Finds and reads the configuration that is to be used: the one that the command line names, or the nearest. */
export async function useConfig(
  { config: named, rules }: Pick<CheckSettings, 'config' | 'rules'>,
  io: Io,
  dependencies: Dependencies,
): Promise<ConfigUse> {
  const path = named === undefined ? await findConfig(io.cwd, io.fs) : resolve(io.cwd, named);
  if (path === undefined) {
    return { kind: 'usable', config: {}, selection: standardSelection(io.cwd), file: undefined };
  }
  try {
    return await read(path, rules, io, dependencies);
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    const shown = named ?? displayPath(io.cwd, path);
    return { kind: 'unusable', problem: cannotOpen(shown, path, thrown, io) };
  }
}

async function read(
  path: string,
  rules: CheckSettings['rules'],
  io: Io,
  dependencies: Dependencies,
): Promise<ConfigUse> {
  const { loadConfig } = await import('./load-config.ts');
  const loaded = loadConfig(path, rules, io, dependencies);
  if (loaded === undefined) {
    const problem = `${displayPath(io.cwd, path)} has no key \`planproof\`.`;
    return { kind: 'unusable', problem };
  }
  const { config, file } = loaded;
  if (config === undefined) return { kind: 'faulty', file };
  const root = rootOf(path, config, io);
  const problem = missing(root, config, file.path, io);
  if (problem !== undefined) return { kind: 'unusable', problem };
  const { compileSelection } = await import('./compile-selection.ts');
  return { kind: 'usable', config, selection: compileSelection(root, config), file };
}

/** Says what a configuration names that is not there. */
function missing(
  root: string,
  { fixtures = [] }: Config,
  shown: string,
  { cwd, fs }: Io,
): string | undefined {
  const status = (path: string) => fs.statSync(path, { throwIfNoEntry: false });
  if (status(root)?.isDirectory() !== true) {
    return `The \`root\` of ${shown} leads to no directory: ${displayPath(cwd, root)}.`;
  }
  const gone = fixtures.find((file) => status(resolve(root, file))?.isFile() !== true);
  return gone === undefined ? undefined : `The fixture file ${gone} of ${shown} does not exist.`;
}

/** The folder that the paths of a configuration are relative to. */
function rootOf(path: string, { root }: Config, { fs }: Io): string {
  const folder = dirname(path);
  return root === undefined ? (repositoryRoot(folder, fs) ?? folder) : resolve(folder, root);
}
