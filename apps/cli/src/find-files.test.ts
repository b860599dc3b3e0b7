import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../test/scratch.ts';
import { testRun } from './io.fixture.ts';

/** The paths that a command line checks, in the order of the report. */
async function checked(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await testRun(['--format=json', ...args], { cwd });
  const report: { files: { path: string }[] } = JSON.parse(stdout);
  return report.files.map((file) => file.path);
}

describe('discovery', () => {
  it('finds features and fixtures at any depth, sorted by code units', async () => {
    const cwd = scratch({
      '.guardkit/features/b.yaml': '',
      '.guardkit/features/B.yml': '',
      '.guardkit/features/sub/c.yaml': '',
      '.guardkit/fixtures/f.yaml': '',
      '.hidden/.guardkit/features/d.yaml': '',
      'node_modules/x/.guardkit/features/e.yaml': '',
      '.git/.guardkit/features/e.yaml': '',
      'other.yaml': '',
    });
    expect(await checked(cwd)).toEqual([
      '.guardkit/features/B.yml',
      '.guardkit/features/b.yaml',
      '.guardkit/fixtures/f.yaml',
      '.hidden/.guardkit/features/d.yaml',
    ]);
  });

  it('takes every YAML file of a directory that has none of them', async () => {
    const cwd = scratch({ 'a/x.yaml': '', 'a/b/y.yml': '', 'a/z.json': '', 'c.yaml': '' });
    expect(await checked(cwd, 'a')).toEqual(['a/b/y.yml', 'a/x.yaml']);
  });

  it('checks a file once, however often and however it is named', async () => {
    const cwd = scratch({ 'a/x.yaml': '' });
    expect(await checked(cwd, 'a', 'a/x.yaml', './a/../a/x.yaml', join(cwd, 'a/x.yaml'))).toEqual([
      'a/x.yaml',
    ]);
  });

  it('names a file outside the working directory by the way to it', async () => {
    const cwd = scratch({ 'a/x.yaml': '', 'b/y.txt': '' });
    expect(await checked(join(cwd, 'b'), '../a')).toEqual(['../a/x.yaml']);
  });

  it('follows symbolic links to files, not to directories', async () => {
    const cwd = scratch({ 'a/x.yaml': '', 'target.yaml': '' });
    symlinkSync(join(cwd, 'a'), join(cwd, 'a/circle'));
    symlinkSync(join(cwd, 'target.yaml'), join(cwd, 'a/link.yaml'));
    symlinkSync(join(cwd, 'gone.yaml'), join(cwd, 'a/dangling.yaml'));
    mkdirSync(join(cwd, 'a/directory.yaml'));
    expect(await checked(cwd, 'a')).toEqual(['a/link.yaml', 'a/x.yaml']);
  });
});

describe('.gitignore', () => {
  it('is honoured, nested ones and those above too, but never for a file that is named', async () => {
    const cwd = scratch({
      '.git/info/exclude': 'excluded.yaml\n',
      '.gitignore': 'drafts/\n*.tmp.yaml\n!kept.tmp.yaml\n',
      'p/.gitignore': '/only-here.yaml\n!q/\n',
      'p/a.yaml': '',
      'p/excluded.yaml': '',
      'p/a.tmp.yaml': '',
      'p/kept.tmp.yaml': '',
      'p/only-here.yaml': '',
      'p/q/only-here.yaml': '',
      'p/drafts/b.yaml': '',
    });
    expect(await checked(join(cwd, 'p'), '.')).toEqual([
      'a.yaml',
      'kept.tmp.yaml',
      'q/only-here.yaml',
    ]);
    expect(await checked(cwd, 'p/a.tmp.yaml')).toEqual(['p/a.tmp.yaml']);
    expect(await checked(cwd, 'p/drafts')).toEqual(['p/drafts/b.yaml']);
  });

  it('keeps to the case of names', async () => {
    const cwd = scratch({ '.gitignore': 'A.yaml\n', 'a.yaml': '' });
    expect(await checked(cwd, '.')).toEqual(['a.yaml']);
  });

  it('lets an inner file overrule an outer one for a whole directory', async () => {
    const cwd = scratch({
      '.git/HEAD': '',
      '.gitignore': 'a/b/\n',
      'a/.gitignore': '!b/\n',
      'a/b/c.yaml': '',
    });
    expect(await checked(cwd, '.')).toEqual(['a/b/c.yaml']);
  });
});
