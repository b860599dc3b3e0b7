import { availableParallelism } from 'node:os';
import { installedPackage } from './packages.ts';

/** Where and with what a run was made, as far as numbers depend on it. */
export interface Environment {
  /** Year, month and day. */
  readonly date: string;
  readonly cores: number;
  readonly platform: string;
  /** Versions of what was measured, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

const packages = ['planproof', 'ajv-cli', '@sourcemeta/jsonschema', 'js-yaml', 'yaml'];

/** @param nodes the versions of Node that were used */
export function environmentOf(now: Date, nodes: readonly string[]): Environment {
  const versions = packages.map((name) => [name, installedPackage(name)?.version ?? 'absent']);
  return {
    date: now.toISOString().slice(0, 10),
    cores: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
    versions: { Node: nodes.join(' and '), ...Object.fromEntries(versions) },
  };
}

/** The environment in words. */
export function describeEnvironment({ date, cores, platform, versions }: Environment): string {
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${date}, ${cores} cores, ${platform}, with ${used.join(', ')}`;
}
