import { lintText } from '@planproof/lint';
import { parseSource } from '@planproof/yaml-source';
import { parseEvents } from 'js-yaml';
import { parse } from 'yaml';
import { type Benchmark, pairOf, timed } from './benchmark.ts';
import { largeText } from './workloads/workspaces.ts';

const ROUNDS = 21;
const DEPENDENCIES_PER_TASK = 4;

/**
 * Single functions, warm, in this process.
 *
 * @param texts feature files
 * @param name what a table calls them
 * @param tasks how many the large file has
 */
export function inProcessBenchmarks(
  texts: readonly string[],
  name: string,
  tasks: number,
): Benchmark[] {
  const parseAll = timed(() => texts.forEach((text) => void parseSource(text)));
  const compare = { node: process.versions.node, unit: 'times', rounds: ROUNDS } as const;
  return [
    {
      ...compare,
      subject: `parseSource, ${name}`,
      peer: 'js-yaml parseEvents',
      sample: pairOf(
        parseAll,
        timed(() => texts.forEach((text) => void parseEvents(text, {}))),
      ),
    },
    {
      ...compare,
      subject: `parseSource, ${name}`,
      peer: 'yaml parse',
      sample: pairOf(
        parseAll,
        timed(() => texts.forEach((text) => void parse(text))),
      ),
    },
    {
      ...compare,
      subject: `lintText, ${name}`,
      peer: 'parseSource',
      sample: pairOf(
        timed(() => texts.forEach((text) => void lintText(text))),
        parseAll,
      ),
    },
    ...largeFileBenchmarks(tasks),
  ];
}

function largeFileBenchmarks(tasks: number): Benchmark[] {
  const text = (count: number) => largeText(count, count * DEPENDENCIES_PER_TASK);
  const [quarter, half, whole] = [text(tasks / 4), text(tasks / 2), text(tasks)];
  const lint = (file: string) => timed(() => void lintText(file));
  const compare = { node: process.versions.node, unit: 'times', rounds: 9 } as const;
  const named = (count: number) => `${count.toLocaleString('en-US')} tasks`;
  const subject = `lintText, ${named(tasks)}, ${(tasks * DEPENDENCIES_PER_TASK).toLocaleString('en-US')} dependencies`;
  return [
    {
      ...compare,
      subject,
      peer: 'parseSource',
      aim: { most: 2 },
      verify: () => assertClean(whole),
      sample: pairOf(
        lint(whole),
        timed(() => void parseSource(whole)),
      ),
    },
    {
      ...compare,
      subject: `lintText, ${named(tasks / 2)}`,
      peer: `2 × ${named(tasks / 4)}`,
      aim: { most: LINEAR },
      sample: pairOf(lint(half), lint(quarter), 2),
    },
    {
      ...compare,
      subject: `lintText, ${named(tasks)}`,
      peer: `4 × ${named(tasks / 4)}`,
      aim: { most: LINEAR },
      sample: pairOf(lint(whole), lint(quarter), 4),
    },
  ];
}

/** A little above 1, since larger heaps are collected less cheaply; time that grows as the square comes to 2 and to 4. */
const LINEAR = 1.2;

/** A file with findings, or one that cannot be read, would not go the whole way. */
function assertClean(text: string): void {
  const [first] = lintText(text).diagnostics;
  if (first !== undefined) throw new Error(`The large file is not clean: ${first.message}`);
}
