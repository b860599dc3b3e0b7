import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planproof, runtimes } from './planproof.ts';
import { scratch } from './scratch.ts';

const search =
  'service: other, container_name: s, image: "s:1", port_mapping: "1:2", readiness_type: tcp, env_export: {}';

const ownFile = `# Of this project.
fixtures:
  # Newer than the built-in one.
  redis:
    service: redis
    container_name: app-redis
    image: redis:8.2-alpine # pinned
    port_mapping: "6390:6379"
    readiness_type: log
    readiness_log: Ready to accept connections
    env_export: {REDIS_URL: "redis://127.0.0.1:6390/0"}
  search: {${search}}
`;

const at = '.guardkit/fixtures/own.yaml';

describe.each(runtimes)('on $name', (runtime) => {
  it.each([
    ['list', ['list']],
    ['show', ['show', 'postgresql']],
    ['show.own', ['show', 'redis']],
    ['start.shell', ['start', 'postgresql', 'redis']],
    ['start.compose', ['start', 'postgresql', 'redis', '--format=compose']],
    ['start.github-services', ['start', 'postgresql', 'redis', '--format=github-services']],
  ])('fixture %s', async (name, args) => {
    const cwd = scratch({ [at]: ownFile });
    const { stdout, stderr, code } = planproof(['fixture', ...args], { cwd, runtime });
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(`golden/fixture.${name}.txt`);
  });

  it.each(['fixture', 'fixture list', 'fixture show', 'fixture start'])(
    'the help of %s',
    async (command) => {
      const words = command.split(' ');
      const { stdout, code } = planproof([...words, '--help'], { runtime });
      expect(code).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`golden/help.${words.join('.')}.txt`);
    },
  );
});

describe('fixtures of the project', () => {
  it('are those of the repository around the working directory, and of the configuration', () => {
    const cwd = scratch({
      '.git/HEAD': '',
      [at]: ownFile,
      'planproof.config.yaml': 'fixtures: [more/b.yaml]\n',
      'more/b.yaml': ownFile.replaceAll('redis:', 'cache:').replace('app-redis', 'app-cache'),
      'src/x': '',
    });
    const { stdout, code } = planproof(['fixture', 'list'], { cwd: join(cwd, 'src') });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^redis .* \.\.\/\.guardkit\/fixtures\/own\.yaml:4$/m);
    expect(stdout).toMatch(/^search .* \.\.\/\.guardkit\/fixtures\/own\.yaml:12$/m);
    expect(stdout).toMatch(/^cache .* \.\.\/more\/b\.yaml:4$/m);
  });

  it.each([
    ['in braces', `fixtures: {search: {${search}}}\n`, 1],
    [
      'with an alias',
      `x-s: &s\n  ${search.replaceAll(', ', '\n  ')}\nfixtures:\n  search: *s\n`,
      9,
    ],
  ])('are shown as data where their lines mean nothing by themselves: %s', (_, text, line) => {
    const { stdout } = planproof(['fixture', 'show', 'search'], { cwd: scratch({ [at]: text }) });
    expect(stdout).toContain(`# From ${at}:${line}.\nfixtures:\n  search:\n    service: other\n`);
  });

  it.each([
    ['a field of the wrong type', ownFile.replace('"6390:6379"', '6390'), `${at}:8:19: `],
    ['a missing field', ownFile.replace('    service: redis\n', ''), `${at}:4:3: `],
    ['broken YAML', 'fixtures: {\n', `${at}:1:11: The { that opens here is not closed.`],
    ['no fixtures', 'fixture: {}\n', `${at}:1:1: `],
  ])('%s is said with its place, and nothing is started', (_, text, place) => {
    const cwd = scratch({ [at]: text });
    for (const words of [
      ['show', 'redis'],
      ['start', 'redis'],
    ]) {
      const { stdout, stderr, code } = planproof(['fixture', ...words], { cwd });
      expect(stderr).toContain(`planproof: ${place}`);
      expect([code, stdout]).toEqual([1, '']);
    }
  });

  it('of several of one name the first counts', () => {
    const later = ownFile.replaceAll('6390', '6391');
    const cwd = scratch({ [at]: ownFile, '.guardkit/fixtures/z.yml': later });
    const { stdout } = planproof(['fixture', 'list'], { cwd });
    expect(stdout).toMatch(/^redis .* 6390 /m);
    expect(stdout).not.toContain('6391');
  });

  it('the others are listed and usable', () => {
    const cwd = scratch({ [at]: ownFile.replace('"6390:6379"', '6390') });
    const listed = planproof(['fixture', 'list'], { cwd });
    expect(listed.stdout).toMatch(/^redis +- +- +- +has errors$/m);
    expect(listed.stderr).toContain(`${at}:8:19: `);
    expect(listed.code).toBe(1);
    expect(planproof(['fixture', 'show', 'search'], { cwd }).code).toBe(0);
  });

  it('a file that cannot be opened is wrong use', () => {
    const cwd = scratch({ '.guardkit/fixtures/a.yaml/x': '' });
    const { stderr, code } = planproof(['fixture', 'show', 'redis'], { cwd });
    expect(stderr).toContain('Cannot open .guardkit/fixtures/a.yaml: it is a directory.');
    expect(code).toBe(2);
  });
});

describe('wrong use', () => {
  it.each([
    ['show postgres', 'There is no fixture "postgres". Did you mean postgresql?'],
    ['show nothing-like-it', 'planproof fixture list shows them.'],
    ['show __proto__', 'There is no fixture "__proto__".'],
    ['show', 'fixture show takes one name'],
    ['show redis mysql', 'fixture show takes one name'],
    ['list redis', 'fixture list takes no name'],
    ['start', 'No fixture is named'],
    ['start redis mysqll', 'There is no fixture "mysqll". Did you mean mysql?'],
    ['start redis --format yaml', '--format takes shell, compose, github-services; not "yaml".'],
    ['start redis --run --format shell', '--run starts fixtures, --format prints how'],
    ['start redis --config gone.yaml', 'Cannot open gone.yaml'],
  ])('fixture %s', (line, problem) => {
    const { stdout, stderr, code } = planproof(['fixture', ...line.split(' ')], { cwd: scratch() });
    expect(stderr).toContain(problem);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('a name reaches the terminal without what the terminal would obey', () => {
    const { stderr } = planproof(['fixture', 'show', '\x1b[31m'], { cwd: scratch() });
    expect(stderr).not.toContain('\x1b');
  });

  it('two fixtures that cannot run beside each other', () => {
    const cwd = scratch({ [at]: ownFile.replace('"6390:6379"', '"5433:6379"') });
    const { stderr, code } = planproof(['fixture', 'start', 'postgresql', 'redis'], { cwd });
    expect(stderr).toContain('"postgresql" and "redis" both take the port 5433 of the host.');
    expect(code).toBe(2);
  });
});

/** A docker that writes down its words; `body` says what else it does. */
function fakeDocker(body: string): { readonly path: string; readonly calls: () => string[] } {
  const directory = scratch({ log: '' });
  const log = join(directory, 'log');
  mkdirSync(join(directory, 'bin'));
  const text = `#!/bin/sh\necho "$*" >> '${log}'\n${body}\n`;
  writeFileSync(join(directory, 'bin/docker'), text, { mode: 0o755 });
  return {
    path: `${directory}/bin:${process.env.PATH}`,
    calls: () => readFileSync(log, 'utf8').split('\n').slice(0, -1),
  };
}

describe('what a file holds is never run', () => {
  const hostile = (changes: string) => `fixtures:
  x:
    service: other
    container_name: x
    image: "x:1"
    port_mapping: "5555:1"
    readiness_type: sleep
    readiness_sleep: 1
    env_export: {}
${changes}`;

  it.each([
    '$(touch pwned)',
    '`touch pwned`',
    "'; touch pwned; '",
    '"; touch pwned; "',
    '\\ntouch pwned\\n',
  ])('in a value: %j', (value) => {
    const text = hostile(
      `    env_vars: {A: ${JSON.stringify(value).replaceAll('\\\\n', '\\n')}}\n`,
    );
    const cwd = scratch({ [at]: text });
    const { stdout, code } = planproof(['fixture', 'start', 'x'], { cwd });
    expect(code).toBe(0);
    const { path } = fakeDocker('');
    const ran = spawnSync('sh', ['-s'], { input: stdout, cwd, env: { PATH: path } });
    expect([ran.status, readdirSync(cwd)]).toEqual([0, ['.guardkit']]);
  });

  it.each([
    ['the name of a variable', '    env_vars: {"A=$(touch pwned)": b}\n'],
    ['the name of an export', ''],
    ['an image', ''],
  ])('in %s: it is refused', (what, more) => {
    const text = hostile(more)
      .replace(
        'env_export: {}',
        what.endsWith('export') ? 'env_export: {"A;touch pwned": b}' : 'env_export: {}',
      )
      .replace('"x:1"', what.endsWith('image') ? '"--privileged:1"' : '"x:1"');
    for (const format of ['shell', 'compose', 'github-services']) {
      const cwd = scratch({ [at]: text });
      const { stdout, stderr, code } = planproof(['fixture', 'start', 'x', '--format', format], {
        cwd,
      });
      expect(stderr).toContain('of the fixture "x" is no ');
      expect([code, stdout]).toEqual([1, '']);
    }
  });
});

describe('fixture start --run', () => {
  const run = (body: string, files: Readonly<Record<string, string>> = { [at]: ownFile }) => {
    const docker = fakeDocker(body);
    const env = { PATH: docker.path };
    const ended = planproof(['fixture', 'start', 'redis', '--run'], { cwd: scratch(files), env });
    return { ...ended, calls: docker.calls() };
  };

  it('starts the container and waits until it is ready', () => {
    const { code, stdout, stderr, calls } = run(
      'case $1 in logs) echo "1:M * Ready to accept connections tcp";; esac',
    );
    expect(stderr).toContain('Starting app-redis from redis:8.2-alpine');
    expect(stderr).toMatch(/app-redis is ready after \d+ s\./);
    expect([code, stdout]).toEqual([0, '']);
    expect(calls).toEqual([
      'ps --all --format {{.Names}}',
      'run -d --name app-redis -p 6390:6379 redis:8.2-alpine',
      'logs app-redis',
    ]);
  });

  it('runs the readiness command of a fixture until it succeeds', () => {
    const { code, calls } = run(
      'if [ $1 = exec ]; then test -e once || { : > once; exit 1; }; fi',
      {},
    );
    expect(code).toBe(0);
    const asked = 'exec planproof-redis redis-cli -h 127.0.0.1 -e ping';
    expect(calls.slice(2)).toEqual([asked, asked]);
  });

  it('says what the log says where the container does not get ready in time', () => {
    const slow = ownFile.replace(
      'readiness_type: log',
      'readiness_timeout: 1\n    readiness_type: log',
    );
    const { code, stderr } = run('case $1 in logs) echo "Fatal: \x1b[31mno memory";; esac', {
      [at]: slow,
    });
    expect(stderr).toContain('Fatal: \\x1b[31mno memory');
    expect(stderr).toContain('app-redis was not ready within 1 seconds');
    expect(code).toBe(1);
  });

  it.each([
    [
      'the daemon is not there',
      'echo "Cannot connect to the Docker daemon." >&2; exit 1',
      'Docker does not answer: Cannot connect to the Docker daemon.',
    ],
    [
      'the container is there',
      'if [ $1 = ps ]; then echo app-redis; fi',
      'There is a container app-redis already: use it (docker start app-redis)',
    ],
    [
      'the port is taken',
      `if [ $1 = run ]; then echo "docker: port is already allocated" >&2; echo "Run 'docker run --help' for more information" >&2; exit 125; fi`,
      'Docker did not start app-redis: port is already allocated',
    ],
  ])('says so where %s', (_, body, problem) => {
    const { code, stderr } = run(body);
    expect(stderr).toContain(problem);
    expect(code).toBe(2);
  });

  it('takes away the container that it could not start', () => {
    expect(run('if [ $1 = run ]; then exit 125; fi').calls.at(-1)).toBe('rm --force app-redis');
  });

  it('says so where there is no docker', () => {
    const args = ['fixture', 'start', 'redis', '--run'];
    const { code, stderr } = planproof(args, { cwd: scratch(), env: { PATH: scratch() } });
    expect(stderr).toContain('There is no docker on the PATH');
    expect(code).toBe(2);
  });
});
