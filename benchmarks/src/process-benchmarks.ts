import { type Aim, type Benchmark, pairOf, type Timed } from './benchmark.ts';
import { timedCommand } from './command.ts';
import type { NodeVersion } from './node-versions.ts';
import { peakMemory } from './peak-memory.ts';
import { ajvCli, countFaulty, emptyNode, planproof, sourcemeta, type Tool } from './tools.ts';
import type { Workspace } from './workloads/workspaces.ts';

/** The folders that are checked. */
export interface MeasuredWorkspaces {
  readonly one: Workspace;
  readonly real: Workspace;
  readonly small: Workspace;
  readonly middling: Workspace;
  readonly faulty: Workspace;
  /** Half as many files as the large one. */
  readonly half: Workspace;
  readonly large: Workspace;
}

/** Whole runs of planproof, from the start of the process to its end, against whole runs of something else. */
export function processBenchmarks(node: NodeVersion, workspaces: MeasuredWorkspaces): Benchmark[] {
  const { one, real, small, middling, half, large } = workspaces;
  const againstTool = toolComparisons(node, [planproof(), ajvCli(), sourcemeta()]);
  return [
    startUp(node, one),
    ...againstTool(one, { sourcemeta: { most: 1 } }, 25),
    ...againstTool(real, { 'ajv-cli': { most: 1, required: true } }, 15),
    ...againstTool(small, { 'ajv-cli': { most: 0.35 } }, 15),
    ...againstTool(middling, { 'ajv-cli': { most: 0.5 }, sourcemeta: { most: 1 } }, 9),
    ...againstTool(large, { 'ajv-cli': { most: 0.5 }, sourcemeta: { most: 0.65 } }, 5),
    growth(node, large, half),
    memory(node, large),
    costOfFindings(node, workspaces),
  ];
}

function startUp(node: NodeVersion, workspace: Workspace): Benchmark {
  return {
    node: node.version,
    subject: subjectOf(workspace),
    peer: 'node -e 0',
    unit: 'times',
    aim: { most: 1.6 },
    rounds: 41,
    sample: pairOf(check(node, workspace), timedCommand(emptyNode(node, workspace))),
  };
}

/** Makes a benchmark against each tool for which there is an aim and which is there. */
function toolComparisons(
  node: NodeVersion,
  [own, ...others]: readonly [Tool, ...(Tool | undefined)[]],
) {
  return (workspace: Workspace, aims: Readonly<Record<string, Aim>>, rounds: number) =>
    others.flatMap((tool): Benchmark[] => {
      const aim = tool === undefined ? undefined : aims[tool.name];
      if (tool === undefined || aim === undefined) return [];
      return [
        {
          node: node.version,
          subject: subjectOf(workspace),
          peer: tool.name,
          unit: 'times',
          aim,
          rounds,
          verify: () => {
            verifyCount(own, node, workspace);
            verifyCount(tool, node, workspace);
          },
          sample: pairOf(
            timedCommand(own.command(node, workspace)),
            timedCommand(tool.command(node, workspace)),
          ),
        },
      ];
    });
}

function verifyCount(tool: Tool, node: NodeVersion, workspace: Workspace): void {
  assertEqual(`files checked by ${tool.name}`, tool.countChecked(node, workspace), workspace.files);
}

function assertEqual(what: string, actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`There are ${actual} ${what}, not ${expected}.`);
}

/** Where time grows in line with the files, both halves take no less than the whole. */
function growth(node: NodeVersion, whole: Workspace, half: Workspace): Benchmark {
  return {
    node: node.version,
    subject: subjectOf(whole),
    peer: `2 × ${half.name}`,
    unit: 'times',
    aim: { most: 1 },
    rounds: 5,
    sample: pairOf(check(node, whole), check(node, half), 2),
  };
}

function memory(node: NodeVersion, workspace: Workspace): Benchmark {
  return {
    node: node.version,
    subject: `peak memory, ${subjectOf(workspace)}`,
    unit: 'MiB',
    aim: { most: 120 },
    rounds: 3,
    sample: () => ({ value: peakMemory(planproof().command(node, workspace)) }),
  };
}

function costOfFindings(node: NodeVersion, { faulty, middling }: MeasuredWorkspaces): Benchmark {
  return {
    node: node.version,
    subject: subjectOf(faulty),
    peer: 'the same without',
    unit: 'times',
    aim: { most: 1.5 },
    rounds: 9,
    verify: () => {
      assertEqual('files with findings', countFaulty(node, faulty), faulty.files);
      assertEqual('files with findings', countFaulty(node, middling), 0);
    },
    sample: pairOf(check(node, faulty), check(node, middling)),
  };
}

function check(node: NodeVersion, workspace: Workspace): Timed {
  return timedCommand(planproof().command(node, workspace));
}

function subjectOf({ name }: Workspace): string {
  return `check ${name}`;
}
