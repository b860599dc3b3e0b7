import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from '../../test/scratch.ts';
import type { Target } from '../find-files.ts';
import { writeFixed } from './write-fixed.ts';

function target(cwd: string): Target {
  return { source: 'file', path: join(cwd, 'a.yaml'), shown: 'a.yaml', kind: undefined };
}

it('does not write over what somebody else has written meanwhile', () => {
  const cwd = scratch({ 'a.yaml': 'before' });
  const busy: typeof fs = {
    ...fs,
    fsyncSync: (descriptor) => {
      fs.fsyncSync(descriptor);
      fs.writeFileSync(join(cwd, 'a.yaml'), 'theirs');
    },
  };
  expect(writeFixed(target(cwd), 'before', 'after', busy)).toBe(
    'a.yaml was changed while it was being fixed, so it is left alone. Run planproof again.',
  );
  expect(fs.readdirSync(cwd)).toEqual(['a.yaml']);
  expect(fs.readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('theirs');
});

it.each([
  ['writeFileSync', 'ENOSPC', 'no space is left on the device'],
  ['openSync', 'EROFS', 'the file system is read-only'],
  ['fsyncSync', 'EIO', 'the device failed'],
  ['renameSync', 'EACCES', 'permission denied'],
])('leaves everything as it was when %s fails with %s', (call, code, reason) => {
  const cwd = scratch({ 'a.yaml': 'before' });
  const failing = () => {
    throw Object.assign(new Error(code), { code, syscall: 'write' });
  };
  const problem = writeFixed(target(cwd), 'before', 'after', { ...fs, [call]: failing });
  expect(problem).toBe(`Cannot write a.yaml: ${reason}.`);
  expect(fs.readdirSync(cwd)).toEqual(['a.yaml']);
  expect(fs.readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('before');
});
