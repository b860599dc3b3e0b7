import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const directory = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'));

// One file, since every further one costs start-up time. What only some runs need is imported with `import()`, which
// esbuild keeps in the same file and evaluates when it is called.
await build({
  absWorkingDir: directory,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/planproof.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  conditions: ['planproof-source'],
  minify: true,
  legalComments: 'eof',
  define: { PLANPROOF_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});
