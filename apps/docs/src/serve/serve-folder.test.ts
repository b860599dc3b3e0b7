import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { find } from './serve-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'planproof-serve-'));
const site = join(root, 'site');
mkdirSync(join(site, 'rules'), { recursive: true });
mkdirSync(join(site, 'empty'));
mkdirSync(join(root, 'site-beside'));
for (const file of [
  'site/index.html',
  'site/rules/index.html',
  'secret.txt',
  'site-beside/x.txt',
]) {
  writeFileSync(join(root, file), file);
}
afterAll(() => rmSync(root, { recursive: true }));

const file = (path: string) => ({ kind: 'file', file: join(site, path) });
const nothing = { kind: 'nothing' };

describe('find', () => {
  it.each([
    ['/', '/', file('index.html')],
    ['/', '/rules/', file('rules/index.html')],
    ['/', '/rules/index.html?x=1', file('rules/index.html')],
    ['/', '/rules', { kind: 'moved', to: '/rules/' }],
    ['/', '/empty/', nothing],
    ['/', '/none', nothing],
    ['/some/base/', '/some/base/rules/', file('rules/index.html')],
    ['/some/base/', '/rules/', nothing],
    ['/', '/../secret.txt', nothing],
    ['/', '/%2e%2e/secret.txt', nothing],
    ['/', '/..%2fsecret.txt', nothing],
    ['/', '/../site-beside/x.txt', nothing],
    ['/', '/%00', nothing],
    ['/', '/%zz', nothing],
  ])('below %s, %s', (base, url, expected) => {
    expect(find(site, base, url)).toEqual(expected);
  });
});
