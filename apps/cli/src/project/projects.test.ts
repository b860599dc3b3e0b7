import * as fs from 'node:fs';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Project, PythonFacts } from '@planproof/lint';
import { describe, expect, it } from 'vitest';
import { scratch } from '../../test/scratch.ts';
import { Directories } from '../directories.ts';
import { Projects } from './projects.ts';

const feature = '.guardkit/features/FEAT-A1.yaml';

/** The repository around a file of a new directory with the given files. */
function around(
  files: Readonly<Record<string, string>>,
  file = feature,
  prepare: (directory: string) => void = () => {},
): Project {
  const cwd = scratch(files);
  prepare(cwd);
  return projectsIn(cwd).around(join(cwd, file));
}

function projectsIn(
  cwd: string,
  fileSystem = fs,
  root?: string,
  python: PythonFacts = {},
): Projects {
  const output = { write: () => {}, isTerminal: false, columns: undefined };
  const io = {
    stdout: output,
    stderr: output,
    readStdin: () => Promise.reject(new Error('nothing is read')),
    cwd,
    env: {},
    fs: fileSystem,
    clock: () => 0,
    breathe: async () => {},
    host: { node: '', platform: '' },
    programs: () => Promise.reject(new Error('no program is run')),
  };
  return new Projects(io, new Directories(io.fs), { root, fixtures: [], python });
}

describe('the root', () => {
  it.each([
    ['the folder that holds .guardkit', {}, feature, feature],
    [
      'the nearest one, inside a larger repository',
      { '.git/HEAD': '', 'api/.guardkit/x': '' },
      `api/${feature}`,
      feature,
    ],
    ['the folder that holds .git', { '.git/HEAD': '' }, 'plans/a.yaml', 'plans/a.yaml'],
    [
      'a worktree, where .git is a file',
      { '.git/HEAD': '', 'w/.git': 'gitdir: x' },
      'w/a.yaml',
      'a.yaml',
    ],
    ['else the working directory', {}, 'plans/a.yaml', 'plans/a.yaml'],
  ])('is %s', (_, files, file, path) => {
    expect(around({ ...files, [file]: '' }, file).path).toBe(path);
  });

  it('is the one that is given, for the files below it', () => {
    const cwd = scratch({ '.git/HEAD': '', 'api/.guardkit/x': '', 'api/a.yaml': '' });
    const projects = projectsIn(cwd, fs, cwd);
    expect(projects.around(join(cwd, 'api/a.yaml')).path).toBe('api/a.yaml');
    const elsewhere = scratch({ '.guardkit/x': '', 'b.yaml': '' });
    expect(projects.around(join(elsewhere, 'b.yaml')).path).toBe('b.yaml');
  });

  it('knows no path for a file outside the working directory, nor for a text without a name', () => {
    const projects = projectsIn(scratch());
    expect(projects.around(join(scratch(), 'a.yaml')).path).toBeUndefined();
    expect(projects.around('<stdin>').path).toBeUndefined();
  });

  it('is where paths begin, and reports name them from the working directory', () => {
    const cwd = scratch({ 'api/.guardkit/features/a.yaml': '', 'api/tasks/a.md': '' });
    const project = projectsIn(join(cwd, 'web')).around(join(cwd, 'api/.guardkit/features/a.yaml'));
    expect(project.kindOf('tasks/a.md')).toBe('file');
    expect(project.displayPath('tasks/a.md')).toBe('../api/tasks/a.md');
  });
});

describe('kindOf', () => {
  const project = () =>
    around({ [feature]: '', 'tasks/a.md': 'a', 'docs/b.md': 'b' }, feature, (directory) => {
      symlinkSync('../docs', join(directory, 'tasks/docs'));
      symlinkSync('/', join(directory, 'tasks/away'));
      symlinkSync('nowhere', join(directory, 'tasks/broken'));
      symlinkSync('circle', join(directory, 'tasks/circle'));
      symlinkSync('../../up', join(directory, 'tasks/up'));
    });

  it.each([
    ['', 'directory'],
    ['.', 'directory'],
    ['tasks', 'directory'],
    ['tasks/', 'directory'],
    ['tasks/a.md', 'file'],
    ['./tasks//../tasks/a.md', 'file'],
    ['tasks/A.md', 'missing'],
    ['tasks/b.md', 'missing'],
    ['tasks/a.md/x', 'missing'],
    ['nowhere/../tasks/a.md', 'missing'],
    ['tasks\\a.md', 'missing'],
    ['tasks/\0', 'missing'],
    ['..', 'outside'],
    ['../x', 'outside'],
    ['tasks/../../x', 'outside'],
    ['/etc', 'outside'],
    ['tasks/docs/b.md', 'file'],
    ['tasks/docs/../docs/b.md', 'file'],
    ['tasks/away', 'outside'],
    ['tasks/away/etc', 'outside'],
    ['tasks/broken', 'missing'],
    ['tasks/circle', 'missing'],
    ['tasks/up', 'missing'],
    ['__proto__', 'missing'],
  ])('%j is %s', (path, kind) => {
    expect(project().kindOf(path)).toBe(kind);
  });

  it('does not know what stands in a folder that it may not list', () => {
    const cwd = scratch({ [feature]: '', 'tasks/a.md': '' });
    const refuse = Object.assign(new Error('no'), { code: 'EACCES', syscall: 'scandir' });
    const readdirSync = (path: fs.PathLike, ...rest: []) => {
      if (String(path).endsWith('tasks')) throw refuse;
      return fs.readdirSync(path, ...rest);
    };
    const fileSystem = { ...fs, readdirSync: readdirSync as typeof fs.readdirSync };
    const there = projectsIn(cwd, fileSystem).around(join(cwd, feature));
    expect(there.kindOf('tasks')).toBe('directory');
    expect(there.kindOf('tasks/a.md')).toBe('unknown');
    expect(there.list('tasks')).toEqual([]);
  });

  it('looks beyond the repository only where it is asked to', () => {
    const cwd = scratch({ [`a/${feature}`]: '', 'b/x': '' });
    const there = projectsIn(cwd).around(join(cwd, 'a', feature));
    expect(
      ['../b', '../c', '../b/x', '/', '../\0', 'x'].map((path) => there.kindBeyond(path)),
    ).toEqual(['directory', 'missing', 'file', 'directory', 'missing', 'missing']);
  });
});

describe('read', () => {
  const long = `é${'—'.repeat(5000)}`;
  const project = () =>
    around(
      { [feature]: '', 'a.md': '\uFEFFa', 'long.md': long, 'bad.md': '' },
      feature,
      (directory) => {
        fs.writeFileSync(join(directory, 'bad.md'), Uint8Array.of(0x61, 0xff));
        mkdirSync(join(directory, 'folder'));
        symlinkSync('/etc/hostname', join(directory, 'away'));
        fs.writeFileSync(join(directory, 'large.md'), '');
        fs.truncateSync(join(directory, 'large.md'), 5 * 1024 * 1024);
      },
    );

  it('reads all of a file, or as much as is asked for', () => {
    expect(project().read('a.md')).toBe('\uFEFFa');
    expect(project().read('a.md', 10)).toBe('\uFEFFa');
    expect(project().read('long.md')).toBe(long);
    expect(project().read('long.md', 8)).toBe('é——');
    expect(project().read('long.md', 9)).toBe('é——\uFFFD');
  });

  it('replaces bytes that are not UTF-8', () => {
    expect(project().read('bad.md')).toBe('a\uFFFD');
  });

  it.each(['missing', 'folder', 'away', 'large.md', '../x'])('reads nothing of %s', (path) => {
    expect(project().read(path)).toBeUndefined();
  });

  it('reads the beginning of a file that is too large as a whole', () => {
    expect(project().read('large.md', 4)).toBe('\0'.repeat(4));
  });
});

describe('what is found by name', () => {
  it('lists names, sorted', () => {
    const project = around({ [feature]: '', 'a/c': '', 'a/b/d': '' });
    expect(project.list('a')).toEqual(['b', 'c']);
    expect(project.list('')).toEqual(['.guardkit', 'a']);
    expect(project.list('a/c')).toEqual([]);
    expect(project.list('..')).toEqual([]);
  });

  it('finds task files anywhere below tasks, and is not caught in circles', () => {
    const files = { [feature]: '', 'tasks/x/a.md': '', 'tasks/y/z/a.md': '', 'docs/a.md': '' };
    const project = around(files, feature, (directory) => {
      symlinkSync('..', join(directory, 'tasks/x/loop'));
    });
    expect(project.taskFilesNamed('a.md')).toEqual(['tasks/x/a.md', 'tasks/y/z/a.md']);
    expect(project.taskFilesNamed('b.md')).toEqual([]);
  });

  it('finds other features of an id in the same folder, wherever in the file the id stands', () => {
    const project = around({
      [feature]: 'id: FEAT-A1\n',
      '.guardkit/features/b.yml': `# ${'long '.repeat(1000)}\nid: FEAT-A1\n`,
      '.guardkit/features/c.yaml': 'id: FEAT-C\n',
      '.guardkit/features/old/d.yaml': 'id: FEAT-A1\n',
    });
    expect(project.featuresWithId('FEAT-A1')).toEqual(['.guardkit/features/b.yml']);
    expect(project.featuresWithId('FEAT-C')).toEqual(['.guardkit/features/c.yaml']);
  });

  it('finds the features that need fixtures', () => {
    const needs = 'infrastructure: [redis]\n';
    const files = {
      [feature]: 'tasks: [{requires_infrastructure: [redis]}]\n',
      '.guardkit/features/b.yml': needs,
      '.guardkit/features/c.yaml': 'id: FEAT-C\ninfrastructure: []\n',
      '.guardkit/features/d.yaml': `${needs}}`,
      '.guardkit/features/e.md': needs,
    };
    expect(
      around(files)
        .features()
        .map(({ path }) => path),
    ).toEqual([feature, '.guardkit/features/b.yml']);
  });

  it('knows the fixtures of the repository, unless one of their files cannot be read', () => {
    const files = {
      [feature]: '',
      '.guardkit/fixtures/a.yaml': 'fixtures: {minio: {}, x-note: 1}\n',
    };
    expect(around(files).fixtures()).toMatchObject([
      { fixture: { name: 'minio' }, file: '.guardkit/fixtures/a.yaml' },
    ]);
    expect(around({ ...files, '.guardkit/fixtures/b.yml': '{' }).fixtures()).toBeUndefined();
    expect(around({ [feature]: '' }).fixtures()).toEqual([]);
  });
});

describe('prepare', () => {
  it('loads the reader of Gherkin when a text names Gherkin files', async () => {
    const projects = projectsIn('/');
    await projects.prepare('id: FEAT-A1\n');
    expect(projects.around('/a.yaml').readScenarios).toBeUndefined();
    await projects.prepare('feature_files: [a.feature]\n');
    const read = projects.around('/a.yaml').readScenarios;
    expect(read?.('Feature: A\n  Scenario: B\n').scenarios).toMatchObject([{ title: 'B' }]);
  });

  it.each(['infrastructure: [redis]', 'requires_infrastructure: [redis]', 'env_export: {A: b}'])(
    'loads the reader of Python projects for %j',
    async (text) => {
      const projects = projectsIn('/');
      await projects.prepare('id: FEAT-A1\nfixtures: 5\n');
      expect(projects.around('/a.yaml').python).toBeUndefined();
      await projects.prepare(text);
      expect(projects.around('/a.yaml').python).toBeDefined();
    },
  );
});

describe('the Python project', () => {
  const manifest = '[project]\nname = "app"\ndependencies = ["asyncpg"]\n';

  it('is read once for a repository, however many files ask for it', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'pyproject.toml': manifest, 'a/b.yaml': '' });
    const projects = projectsIn(cwd);
    await projects.prepare('infrastructure:');
    const read = projects.around(join(cwd, 'a/b.yaml')).python?.();
    expect(read?.requirements).toMatchObject([{ name: 'asyncpg' }]);
    expect(projects.around(join(cwd, 'c.yaml')).python?.()).toBe(read);
  });

  it('is not caught in circles of links', async () => {
    const cwd = scratch({
      '.git/HEAD': '',
      'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["asyncpg"]\n',
      'src/a.py': 'import asyncpg\nasyncpg.connect("postgresql://h/d")\n',
    });
    symlinkSync('.', join(cwd, 'loop'));
    symlinkSync('..', join(cwd, 'src', 'up'));
    const projects = projectsIn(cwd);
    await projects.preparePython();
    const python = projects.around(join(cwd, 'x')).python?.();
    expect(python?.connections.map(({ place }) => place.file)).toEqual(['src/a.py']);
    expect(python?.sourcesComplete).toBe(true);
  });

  it('is that of the manifests, and of the engine, that the configuration names', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'pyproject.toml': manifest, 'more.txt': 'psycopg\n' });
    const projects = projectsIn(cwd, fs, undefined, { manifests: ['more.txt'], engine: 'sync' });
    await projects.prepare('infrastructure:');
    expect(projects.around(join(cwd, 'a.yaml')).python?.()).toMatchObject({
      requirements: [{ name: 'psycopg' }],
      engine: 'sync',
    });
  });

  it('may have a lock that is longer than what people write', async () => {
    const lock = `${`# ${'-'.repeat(1000)}\n`.repeat(5000)}[[package]]\nname = "asyncpg"\nversion = "1"\n`;
    const cwd = scratch({ '.git/HEAD': '', 'pyproject.toml': manifest, 'uv.lock': lock });
    const projects = projectsIn(cwd);
    await projects.prepare('infrastructure:');
    const project = projects.around(join(cwd, 'a.yaml'));
    expect(project.read('uv.lock')).toBeUndefined();
    expect(project.python?.().problems).toEqual([]);
    expect(project.python?.().manifests).toContain('uv.lock');
  });
});
