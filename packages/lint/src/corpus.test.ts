import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

const corpus = join(process.env.PLANPROOF_SHARED ?? '', 'corpus');
const isThere = process.env.PLANPROOF_SHARED !== undefined && existsSync(corpus);

describe.skipIf(!isThere)('real feature files (PLANPROOF_SHARED names their folder)', () => {
  const codes = new Set<string>(isThere ? read('codes.json') : []);
  const expected: Record<string, [string, string][]> = isThere ? read('expected.json') : {};

  test('are all expected', () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.yaml')).sort()).toEqual(Object.keys(expected));
  });

  test.each(Object.entries(expected))('%s', (file, findings) => {
    const { diagnostics } = lintText(readFileSync(join(corpus, file), 'utf8'));
    const found = diagnostics
      .filter(({ code }) => codes.has(code))
      .map(({ code, path }) => `${code} ${path.join('/')}`);
    expect(found.sort()).toEqual(findings.map(([code, path]) => `${code} ${path}`).sort());
  });
});

function read(name: string) {
  return JSON.parse(readFileSync(join(corpus, name), 'utf8'));
}
