import { readFileSync, rmSync } from 'node:fs';
import { build } from 'rolldown';
import { everyRun } from './every-run.ts';
import { oneShape } from './one-shape.ts';

const directory = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'));

rmSync(`${directory}/dist`, { recursive: true, force: true });

const { plugin, chunkOf } = everyRun();

// What every run needs is one file, since each further one costs start-up time. What only some runs need is imported with
// `import()` and becomes a file of its own, for Node reads all of a file before it runs any of it.
await build({
  cwd: directory,
  input: { planproof: 'src/main.ts' },
  platform: 'node',
  resolve: { conditionNames: ['planproof-source', 'node', 'import', 'default'] },
  transform: { target: 'node20.19', define: { PLANPROOF_VERSION: JSON.stringify(version) } },
  plugins: [oneShape, plugin],
  output: {
    dir: 'dist',
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: { groups: [{ name: chunkOf, debugName: 'every run' }] },
  },
  logLevel: 'warn',
});
