import { globSync, readFileSync } from 'node:fs';
import { parseSource } from '@planproof/yaml-source';

// A program of its own, so that the parser is as cold as it is in a run of planproof: `node parse-time.ts DIRECTORY`.
const cwd = process.argv[2];
const texts = globSync('*.yaml', { cwd }).map((file) => readFileSync(`${cwd}/${file}`, 'utf8'));
const start = performance.now();
for (const text of texts) parseSource(text);
process.stdout.write(`${performance.now() - start}\n`);
