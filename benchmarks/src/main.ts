/** Measures planproof and shows how it compares. Fails only where a requirement is missed, not where an aim is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMet } from './benchmark.ts';
import { describeEnvironment, environmentOf } from './environment.ts';
import { nodeVersions } from './node-versions.ts';
import { readOptions } from './options.ts';
import { markdownResults, replaceResults } from './report/markdown.ts';
import { textTable } from './report/table.ts';
import { runBenchmarks } from './run-benchmarks.ts';
import { standardSizes } from './sizes.ts';

const options = readOptions(process.argv.slice(2));
const nodes = nodeVersions();
const measurements = runBenchmarks({
  ...options,
  nodes,
  sizes: standardSizes,
  shared: process.env.PLANPROOF_SHARED,
  onBegin: (description, number, of) => console.error(`${number}/${of} ${description}`),
});
const where = environmentOf(
  new Date(),
  nodes.map(({ version }) => version),
);

console.log(`\n${textTable(measurements)}\n${describeEnvironment(where)}`);
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify({ ...where, measurements }, undefined, 2)}\n`);
}
if (options.markdown !== undefined) writeMarkdown(options.markdown);

const missed = measurements.filter((one) => one.aim?.required === true && isMet(one) === false);
for (const { node, subject, peer } of missed) {
  console.error(`On Node ${node}, ${subject} is not quicker than ${peer}, as it has to be.`);
}
process.exitCode = missed.length > 0 ? 1 : 0;

function writeMarkdown(file: string): void {
  const page = replaceResults(readFileSync(file, 'utf8'), markdownResults(measurements, where));
  if (page === undefined) throw new Error(`${file} does not mark where the results go.`);
  writeFileSync(file, page);
}
