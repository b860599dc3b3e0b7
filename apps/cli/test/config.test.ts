import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@planproof/schema';
import { describe, expect, it } from 'vitest';
import { planproof } from './planproof.ts';
import { cleanFeature, faultyFeature, scratch } from './scratch.ts';

/** What a run in a folder comes to: the exit code, each file with the codes of its findings, and standard error. */
function run(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = planproof(['--no-project', '--format=json', ...args], { cwd });
  const report: Report = stdout === '' ? { files: [] } : JSON.parse(stdout);
  const files = report.files.map(({ path, diagnostics }) =>
    [path, ...diagnostics.map((each) => each.code)].join(' '),
  );
  return { code, files, stderr };
}

const off = 'rules: {unknown-field: off}\n';

describe('where the configuration is found', () => {
  it('is the nearest folder up to the root of the repository', () => {
    const cwd = scratch({
      'planproof.config.yaml': off,
      'repo/a/b/x.yaml': faultyFeature,
      'repo/a/planproof.config.yml': 'rules: {unknown-field: warning}\n',
    });
    mkdirSync(join(cwd, 'repo/.git'));
    const found = run(join(cwd, 'repo/a/b'), 'x.yaml');
    expect(found).toMatchObject({
      code: 0,
      files: ['../planproof.config.yml', 'x.yaml unknown-field'],
    });
    expect(run(join(cwd, 'repo'), 'a/b/x.yaml').files).toEqual(['a/b/x.yaml unknown-field']);
  });

  it('is the working directory outside of a repository', () => {
    const cwd = scratch({ 'planproof.config.yaml': off, 'a/x.yaml': faultyFeature });
    expect(run(cwd, 'a/x.yaml')).toMatchObject({ code: 0 });
    expect(run(join(cwd, 'a'), 'x.yaml')).toMatchObject({ code: 1 });
  });

  it('is package.json where it has the key, and the file of its own before it', () => {
    const cwd = scratch({
      'package.json': `{"name": "planproof", "planproof": {${off.trim()}}}`,
      'x.yaml': faultyFeature,
      'own/package.json': '{"planproof": {}}',
      'own/planproof.config.yaml': off,
      'own/x.yaml': faultyFeature,
      'none/package.json': '{"name": "planproof"}',
      'none/x.yaml': faultyFeature,
    });
    expect(run(cwd, 'x.yaml')).toMatchObject({ code: 0, files: ['package.json', 'x.yaml'] });
    expect(run(join(cwd, 'own'), 'x.yaml').files).toEqual(['planproof.config.yaml', 'x.yaml']);
    expect(run(join(cwd, 'none'), 'x.yaml').files).toEqual(['x.yaml unknown-field']);
  });

  it('is the file that is named', () => {
    const cwd = scratch({
      'other.yml': off,
      'planproof.config.yaml': '{',
      'x.yaml': faultyFeature,
    });
    expect(run(cwd, '--config=other.yml', 'x.yaml').files).toEqual(['other.yml', 'x.yaml']);
    expect(run(cwd, '--config=othr.yml', 'x.yaml')).toMatchObject({
      code: 2,
      files: [],
      stderr:
        'planproof: Cannot open othr.yml: there is no such file or directory. Did you mean other.yml?\n',
    });
  });
});

describe('a configuration with errors', () => {
  it('is shown, and nothing else is checked', () => {
    const cwd = scratch({
      'planproof.config.yaml': 'rulez: {}\nrules:\n  unknwon-field: off\nfail_on: never\n',
      'x.yaml': faultyFeature,
    });
    expect(run(cwd, 'x.yaml')).toEqual({
      code: 2,
      files: ['planproof.config.yaml unknown-field unknown-rule invalid-value'],
      stderr: 'planproof: planproof.config.yaml has errors, so that nothing else is checked.\n',
    });
  });

  it('is shown at its place in package.json', () => {
    const cwd = scratch({
      'package.json':
        '{\r\n\t"planproof": {\r\n\t\t"rules": {\r\n\t\t\t"wave_order": "off"\r\n\t\t}\r\n\t}\r\n}\r\n',
      'x.yaml': faultyFeature,
    });
    const { code, stdout } = planproof(['x.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain(
      'package.json:4:4: error[unknown-rule]: There is no rule `wave_order`.',
    );
    expect(stdout).toContain(' 4 |             "wave_order": "off"\n   |             ^^^^^^^^^^^^');
  });

  it('may name rules that are not known, when that is asked for', () => {
    const cwd = scratch({
      'planproof.config.yaml': 'rules: {of-the-future: error}\n',
      'x.yaml': '',
    });
    const asked = run(cwd, '--rule=unknown-rule=warning', '--rule=wrong-type=off', 'x.yaml');
    expect(asked).toMatchObject({
      code: 0,
      files: ['planproof.config.yaml unknown-rule', 'x.yaml'],
    });
  });

  it('cannot be hidden by a comment', () => {
    const cwd = scratch({
      'planproof.config.yaml': 'rulez: {} # planproof-ignore unknown-field\n',
    });
    expect(run(cwd, '-')).toMatchObject({ code: 2, files: ['planproof.config.yaml'] });
  });

  it('has a root that is a folder', () => {
    const cwd = scratch({ 'planproof.config.yaml': 'root: gone\n' });
    expect(run(cwd, '-')).toMatchObject({
      code: 2,
      stderr: 'planproof: The `root` of planproof.config.yaml leads to no directory: gone.\n',
    });
  });

  it('has fixture files that exist', () => {
    const cwd = scratch({ 'planproof.config.yaml': 'fixtures: [gone.yaml]\n' });
    expect(run(cwd, '-')).toMatchObject({
      code: 2,
      stderr: 'planproof: The fixture file gone.yaml of planproof.config.yaml does not exist.\n',
    });
  });

  it('has a key in package.json, if that is named', () => {
    const cwd = scratch({ 'package.json': '{}' });
    expect(run(cwd, '--config=package.json', '-')).toMatchObject({
      code: 2,
      stderr: 'planproof: package.json has no key `planproof`.\n',
    });
  });
});

describe('a configuration', () => {
  it('with warnings is used', () => {
    const cwd = scratch({
      'planproof.config.yaml': `${off}# planproof-ignore-file unknown-field\n`,
      'x.yaml': faultyFeature,
    });
    expect(run(cwd, 'x.yaml')).toMatchObject({
      code: 0,
      files: ['planproof.config.yaml unused-suppression', 'x.yaml'],
    });
  });

  it('stands below the options of the command line', () => {
    const cwd = scratch({
      'planproof.config.yaml': 'fail_on: warning\nrules: {unknown-field: warning, x-note: 1}\n',
      'x.yaml': faultyFeature,
    });
    expect(run(cwd, 'x.yaml').code).toBe(1);
    expect(run(cwd, '--fail-on=error', 'x.yaml').code).toBe(0);
    expect(run(cwd, '--rule=unknown-field=off', 'x.yaml').code).toBe(0);
  });

  it('says which files are found, by patterns relative to its root', () => {
    const cwd = scratch({
      'sub/planproof.config.yaml':
        'root: ..\ninclude: {features: ["plans/*.{yaml,yml}", "x/**/*.yaml"]}\nexclude: [x/old, "**/draft-*"]\n',
      'plans/a.yaml': 'fixtures: {}\n',
      'plans/deep/b.yaml': cleanFeature,
      'plans/draft-c.yaml': cleanFeature,
      'x/y/.z/d.yaml': cleanFeature,
      'x/old/e.yaml': cleanFeature,
      '.guardkit/features/f.yaml': cleanFeature,
      '.guardkit/fixtures/g.yaml': 'fixtures: {}\n',
    });
    const config = '--config=sub/planproof.config.yaml';
    const own = 'sub/planproof.config.yaml';
    expect(run(cwd, config).files).toEqual([
      '.guardkit/fixtures/g.yaml',
      'plans/a.yaml missing-field missing-field no-tasks unknown-field',
      own,
      'x/y/.z/d.yaml',
    ]);
    // What is named is checked.
    expect(run(cwd, config, 'x/old').files).toEqual([own, 'x/old/e.yaml']);
    expect(run(cwd, config, 'plans/draft-c.yaml').files).toEqual(['plans/draft-c.yaml', own]);
  });

  it('names fixture files besides those in their folder', () => {
    const services = (name: string) => `${cleanFeature}infrastructure: [${name}]\n`;
    const cwd = scratch({
      'planproof.config.yaml': 'fixtures: [shared/minio.yaml]\n',
      'shared/minio.yaml': 'fixtures: {minio: {}}\n',
      'tasks/backlog/one.md': '# One\n',
      'FEAT-A1.yaml': services('minio'),
      'FEAT-A2.yaml': services('minoi').replace('FEAT-A1', 'FEAT-A2'),
    });
    const args = ['--format=compact', 'FEAT-A1.yaml', 'FEAT-A2.yaml'];
    expect(planproof(args, { cwd }).stdout).toMatch(
      /^FEAT-A2\.yaml:9:18: error unknown-service: [^\n]*\n$/,
    );
  });

  it('says which manifests the project has', () => {
    const cwd = scratch({
      '.git/HEAD': '',
      'pyproject.toml': '[project]\nname = "app"\ndependencies = ["sqlalchemy", "asyncpg"]\n',
      'deploy/sync.txt': 'sqlalchemy\npsycopg\n',
      'fixtures.yaml': `fixtures:
  db:
    service: postgresql
    container_name: db
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars: {POSTGRES_PASSWORD: test, POSTGRES_DB: test}
    readiness_type: command
    readiness_cmd: docker exec db psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export: {DATABASE_URL: "postgresql+asyncpg://postgres:test@127.0.0.1:5433/test"}
`,
      'other.yaml': 'project: {python: [deploy/sync.txt]}\n',
    });
    const check = (...args: string[]) =>
      planproof(['--format=compact', 'fixtures.yaml', ...args], { cwd }).stdout;
    expect(check()).toBe('');
    expect(check('--config=other.yaml')).toMatch(/ error fixture-driver-undeclared: .*\n$/);
    expect(check('--config=other.yaml', '--no-project')).toBe('');
  });

  it('is checked as one when it is named, once', () => {
    const cwd = scratch({ 'planproof.config.yaml': off, 'a/planproof.config.yml': 'rulez: 1\n' });
    const { code, files } = run(cwd, 'planproof.config.yaml', 'a/planproof.config.yml');
    expect([code, files]).toEqual([0, ['a/planproof.config.yml', 'planproof.config.yaml']]);
  });
});
