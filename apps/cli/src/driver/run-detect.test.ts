import { describe, expect, it } from 'vitest';
import { driverProject } from '../../test/driver-project.ts';
import { scratch } from '../../test/scratch.ts';
import { testRun } from '../io.fixture.ts';

function detect(args: readonly string[], files = driverProject) {
  return testRun(['driver', 'detect', ...args], { cwd: scratch(files) });
}

describe('driver detect', () => {
  it.each(['text', 'json'])('as %s', async (format) => {
    const { code, stdout, stderr } = await detect(['--format', format]);
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(`../../test/golden/driver.detect.${format}.txt`);
  });

  it('breaks lines at words on a terminal, colours aside', async () => {
    const world = { cwd: scratch(driverProject), terminal: true };
    const { stdout } = await testRun(['driver', 'detect', '--color=always'], world);
    const lines = stdout.replaceAll(/\u001B\[\d+m/g, '').split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const piped = await testRun(['driver', 'detect'], { cwd: world.cwd });
    expect(lines.join('\n').replaceAll(/\n +/g, ' ')).toBe(piped.stdout.replaceAll(/\n +/g, ' '));
  });

  it('says where there is nothing', async () => {
    const { code, stdout } = await detect([], { '.git/HEAD': '' });
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Drivers\n  No driver is declared.\n\nEngines\n  No code opens a connection.\n\nURLs\n  Nothing reads a database URL.\n\nUnknown\n  No file says what the project installs.\n',
    );
  });

  it.each([
    [
      'ambiguous',
      '"sqlalchemy>=2", "asyncpg", "psycopg"',
      'ambiguous; postgresql+psycopg:// or postgresql+asyncpg://',
    ],
    [
      'undecided',
      '"sqlalchemy", "psycopg2"',
      'undecided. `create_async_engine` needs an async driver',
    ],
  ])('says what is %s', async (_, dependencies, said) => {
    const manifest = `[project]\nname = "users"\nversion = "1.0"\ndependencies = [${dependencies}]\n`;
    const { stdout } = await detect([], { ...driverProject, 'pyproject.toml': manifest });
    expect(stdout).toContain(`  DATABASE_URL (PostgreSQL): ${said}`);
  });

  it('says who needs which URL, and what is read instead', async () => {
    const { stdout } = await detect([], {
      ...driverProject,
      'migrations/env.py':
        'import os\n\nfrom alembic import context\nfrom sqlalchemy import create_engine\n\nengine = create_engine(os.environ["DATABASE_URL"])\n',
    });
    expect(stdout).toContain(
      'no one URL suits all; create_async_engine takes postgresql+asyncpg, create_engine takes postgresql+psycopg2',
    );
  });

  it('says what could not be read', async () => {
    const { stdout } = await detect([], { ...driverProject, 'pyproject.toml': '[project\n' });
    expect(stdout).toContain('Unknown\n');
    expect(stdout).toContain('pyproject.toml:1');
  });

  it('heeds the engine of the configuration', async () => {
    const files = { ...driverProject, 'planproof.config.yaml': 'project: {engine: sync}\n' };
    const { stdout } = await detect([], files);
    expect(stdout).toContain('DATABASE_URL (PostgreSQL): postgresql+psycopg2://');
  });

  it('takes no operand', async () => {
    const { code, stderr } = await detect(['postgresql']);
    expect(code).toBe(2);
    expect(stderr).toContain('driver detect takes no operand');
  });
});
