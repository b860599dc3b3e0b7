import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** A Node to run commands with. */
export interface NodeVersion {
  readonly executable: string;
  /** Without the `v`. */
  readonly version: string;
}

/** The oldest major version that planproof runs on. */
const OLDEST = 20;

/** The Node that runs this, and those of other major versions that the PATH leads to. */
export function nodeVersions(path = process.env.PATH ?? ''): NodeVersion[] {
  const own = { executable: process.execPath, version: process.versions.node };
  const found = new Map([[majorOf(own.version), own]]);
  for (const directory of path.split(delimiter)) {
    const executable = join(directory, 'node');
    const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
    if (status !== 0) continue;
    const version = stdout.trim().replace(/^v/, '');
    const major = majorOf(version);
    if (major >= OLDEST && !found.has(major)) found.set(major, { executable, version });
  }
  return [...found.values()];
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
