import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { type Command, readCommand, timedCommand } from './command.ts';
import type { NodeVersion } from './node-versions.ts';
import { countInProject, planproof, planproofInProject } from './tools.ts';
import { FEATURES, type Workspace } from './workloads/workspaces.ts';

/** What the rules that look at other files add to a run, against the time that its files take to parse. */
export function projectBenchmark(node: NodeVersion, project: Workspace): Benchmark {
  const withRules = timedCommand(planproofInProject(node, project));
  const without = timedCommand(planproof().command(node, project));
  return {
    node: node.version,
    subject: `project rules, ${project.name}`,
    peer: 'parseSource, cold',
    unit: 'times',
    aim: { most: 1 },
    rounds: 15,
    verify: () => assertClean(node, project),
    sample: (round) => {
      const sides = round % 2 === 0 ? [withRules, without] : [without, withRules];
      const [first = 0, second = 0] = sides.map((side) => side());
      // Never below nothing: where two runs differ by less than the machine does, the rules cost too little to tell.
      const subject = Math.max(round % 2 === 0 ? first - second : second - first, 0.1);
      const peer = Number(readCommand(parseTime(node, project)).stdout);
      return { value: subject / peer, elapsed: { subject, peer } };
    },
  };
}

function parseTime({ executable }: NodeVersion, { directory }: Workspace): Command {
  const script = join(import.meta.dirname, 'parse-time.ts');
  const args = [script, join(directory, FEATURES)];
  return { file: executable, args, cwd: import.meta.dirname, statuses: [0] };
}

/** A task file that is not there would not be read. */
function assertClean(node: NodeVersion, project: Workspace): void {
  const { files, findings } = countInProject(node, project);
  if (files !== project.files || findings > 0) {
    throw new Error(`${findings} findings in ${files} files: the project is not clean.`);
  }
}
