/** Adds up what the tests of all packages reported, names every test that was skipped, and closes with the counts. */
import { existsSync, globSync, readFileSync } from 'node:fs';

interface Assertion {
  readonly status: string;
  readonly fullName: string;
}

interface Results {
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped: string[] = [];

for (const manifest of globSync([
  '{packages,apps}/*/package.json',
  'benchmarks/package.json',
]).sort()) {
  const file = manifest.replace('package.json', 'test-results.json');
  if (!existsSync(file)) continue;
  const { testResults }: Results = JSON.parse(readFileSync(file, 'utf8'));
  for (const { status, fullName } of testResults.flatMap((result) => result.assertionResults)) {
    if (status === 'passed') counts.passed++;
    else if (status === 'failed') counts.failed++;
    else {
      counts.skipped++;
      skipped.push(`${manifest.split('/').at(-2)}: ${fullName}`);
    }
  }
}

if (skipped.length > 0) console.log(`Skipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
