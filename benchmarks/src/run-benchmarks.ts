import { type Benchmark, type Measurement, measure } from './benchmark.ts';
import { inProcessBenchmarks } from './in-process-benchmarks.ts';
import type { NodeVersion } from './node-versions.ts';
import { processBenchmarks } from './process-benchmarks.ts';
import { projectBenchmark } from './project-benchmarks.ts';
import { REAL_FILES, type Sizes } from './sizes.ts';
import { generatedTexts, realTexts, Workspaces } from './workloads/workspaces.ts';

/** What to run, and how. */
export interface BenchmarkRun {
  /** The Nodes to start processes with. */
  readonly nodes: readonly NodeVersion[];
  readonly sizes: Sizes;
  /** The folder that holds the real files; without one, generated files stand for them. */
  readonly shared: string | undefined;
  /** The most rounds of any benchmark. */
  readonly rounds: number;
  /** Leaves out the benchmarks whose description does not hold this. */
  readonly only: string;
  /** Hears which benchmark begins. */
  readonly onBegin: (description: string, number: number, of: number) => void;
}

/** Runs the benchmarks one after the other. Its folders are gone when it returns. */
export function runBenchmarks(run: BenchmarkRun): Measurement[] {
  const workspaces = new Workspaces();
  try {
    const benchmarks = allBenchmarks(run, workspaces).filter((benchmark) =>
      describe(benchmark).includes(run.only),
    );
    return benchmarks.map((benchmark, index) => {
      run.onBegin(describe(benchmark), index + 1, benchmarks.length);
      return measure(benchmark, run.rounds);
    });
  } finally {
    workspaces.remove();
  }
}

function allBenchmarks(
  { nodes, sizes, shared }: BenchmarkRun,
  workspaces: Workspaces,
): Benchmark[] {
  const found = realTexts(shared);
  const texts = found.length > 0 ? found : generatedTexts(REAL_FILES);
  const real = found.length > 0 ? workspaces.real(texts) : workspaces.clean(REAL_FILES);
  const measured = {
    real,
    one: workspaces.clean(1),
    small: workspaces.clean(sizes.small),
    middling: workspaces.clean(sizes.middling),
    faulty: workspaces.faulty(sizes.middling),
    half: workspaces.clean(sizes.large / 2),
    large: workspaces.clean(sizes.large),
  };
  const project = workspaces.project(sizes.features);
  // The parser's own program is written in TypeScript, which only this Node is sure to run.
  const [own] = nodes;
  return [
    ...nodes.flatMap((node) => processBenchmarks(node, measured)),
    ...(own === undefined ? [] : [projectBenchmark(own, project)]),
    ...inProcessBenchmarks(texts, real.name, sizes.tasks),
  ];
}

function describe({ node, subject, peer }: Benchmark): string {
  return `Node ${node}: ${subject}${peer === undefined ? '' : ` / ${peer}`}`;
}
