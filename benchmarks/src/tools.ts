import { join } from 'node:path';
import { type Command, readCommand } from './command.ts';
import type { NodeVersion } from './node-versions.ts';
import { type InstalledPackage, installedPackage } from './packages.ts';
import { FEATURES, type Workspace } from './workloads/workspaces.ts';

/** A program that checks feature files. */
export interface Tool {
  /** What a table calls it. */
  readonly name: string;
  readonly version: string;
  /** The command that checks a workspace. */
  readonly command: (node: NodeVersion, workspace: Workspace) => Command;
  /** How many files the tool says it checked. */
  readonly countChecked: (node: NodeVersion, workspace: Workspace) => number;
}

const schema = join(import.meta.dirname, '../../schemas/feature.schema.json');

/** Without the rules that look at other files: the workloads have none, and no peer looks at them. */
const CHECK = ['check', '--no-project'];

/** planproof itself; it must be built. */
export function planproof(): Tool {
  const { version, script } = present('planproof', 'npm run build');
  return {
    name: 'planproof',
    version,
    command: nodeCommand(script, CHECK, [0, 1]),
    countChecked: (node, workspace) => reportedFiles(script, node, workspace).length,
  };
}

/** planproof with all its rules, those that look at other files too. */
export function planproofInProject(node: NodeVersion, workspace: Workspace): Command {
  return inProject([])(node, workspace);
}

/** How many files planproof checks with all its rules, and how much it finds. */
export function countInProject(
  node: NodeVersion,
  workspace: Workspace,
): { readonly files: number; readonly findings: number } {
  const files = reportedBy(inProject(['--format', 'json'])(node, workspace));
  return { files: files.length, findings: files.flatMap((file) => file.diagnostics).length };
}

function inProject(options: readonly string[]): Tool['command'] {
  const { script } = present('planproof', 'npm run build');
  return nodeCommand(script, ['check', ...options], [0, 1]);
}

/** In how many files planproof finds something. */
export function countFaulty(node: NodeVersion, workspace: Workspace): number {
  const { script } = present('planproof', 'npm run build');
  const files = reportedFiles(script, node, workspace);
  return files.filter(({ diagnostics }) => diagnostics.length > 0).length;
}

function reportedFiles(script: string, node: NodeVersion, workspace: Workspace) {
  const command = nodeCommand(script, [...CHECK, '--format', 'json'], [0, 1]);
  return reportedBy(command(node, workspace));
}

function reportedBy(command: Command): { diagnostics: unknown[] }[] {
  const { stdout } = readCommand(command);
  const { files }: { files: { diagnostics: unknown[] }[] } = JSON.parse(stdout);
  return files;
}

/** Ajv's command line. Left to its defaults, it stops at the first error of each file, which is the quicker way. */
export function ajvCli(): Tool {
  const { version, script } = present('ajv-cli', 'npm install');
  const args = ['validate', '--spec=draft7', '-s', schema, '-d', `${FEATURES}/*.yaml`];
  const command = nodeCommand(script, args, [0, 1]);
  return {
    name: 'ajv-cli',
    version,
    command,
    countChecked: (node, workspace) => {
      const { stdout, stderr } = readCommand(command(node, workspace));
      return `${stdout}\n${stderr}`.match(/\.yaml (in)?valid$/gm)?.length ?? 0;
    },
  };
}

/** A validator written in C++, started as npm installs it: by a script for Node. Not every system has it. */
export function sourcemeta(): Tool | undefined {
  const installed = installedPackage('@sourcemeta/jsonschema');
  if (installed?.script === undefined) return undefined;
  const args = ['validate', schema, '--extension', '.yaml', '--continue', FEATURES];
  const command = nodeCommand(installed.script, args, [0, 2]);
  return {
    name: 'sourcemeta',
    version: installed.version,
    command,
    countChecked: (node, workspace) => {
      const { stdout, stderr } = readCommand(command(node, workspace));
      return Number(/^(\d+) validated/m.exec(`${stdout}\n${stderr}`)?.[1] ?? 0);
    },
  };
}

/** Node that starts, does nothing and ends. */
export function emptyNode({ executable }: NodeVersion, { directory }: Workspace): Command {
  return { file: executable, args: ['-e', '0'], cwd: directory, statuses: [0] };
}

function nodeCommand(script: string, args: readonly string[], statuses: readonly number[]) {
  return ({ executable }: NodeVersion, { directory }: Workspace): Command => ({
    file: executable,
    args: [script, ...args],
    cwd: directory,
    statuses,
  });
}

function present(name: string, remedy: string): InstalledPackage & { readonly script: string } {
  const installed = installedPackage(name);
  if (installed?.script === undefined) throw new Error(`There is no ${name}. Run ${remedy}.`);
  return { ...installed, script: installed.script };
}
