import { pytestPaths } from './pytest-arguments.ts';
import { pytestArguments } from './pytest-command.ts';
import { followShell } from './shell-session.ts';

/** A path that a command gives to pytest. */
export interface GatePath {
  /** As it is written there. */
  readonly written: string;
  /** From where the command is run. */
  readonly path: string;
  /** The directory that the command changes to before; `''` where it does not. */
  readonly directory: string;
}

/** The paths that a shell command gives to pytest, as far as they are certain, each once. */
export function gatePaths(command: string): GatePath[] {
  if (!/py\.?test/.test(command)) return [];
  const paths = followShell(command).flatMap(({ words, directory }) =>
    pytestPaths(pytestArguments(words) ?? []).map((written): GatePath => {
      const isBelow = directory !== '' && !written.startsWith('/');
      return { written, path: isBelow ? `${directory}/${written}` : written, directory };
    }),
  );
  return [...new Map(paths.map((path) => [path.path, path])).values()];
}
