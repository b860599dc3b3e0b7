import { describe, expect, test } from 'vitest';
import { fixText } from '../fix-text.ts';
import { lintText } from '../lint-text.ts';
import { fixtureWith, testRule } from '../rule-testing.ts';
import { fixtureReadiness } from './fixture-readiness.ts';

const setUp = 'where PostgreSQL answers while it is still being set up';
const better = "docker exec app-db psql -h 127.0.0.1 -U postgres -d test -c 'select 1'";

testRule(fixtureReadiness, [
  {
    name: 'names the program, and writes the better command',
    text: fixtureWith({ readiness_cmd: 'docker exec app-db pg_isready -U postgres' }),
    findings: [
      {
        path: 'fixtures/db/readiness_cmd',
        underlined: 'docker exec app-db pg_isready -U postgres',
        message: `\`pg_isready\` asks over a socket, ${setUp}, for any user and database.`,
        help: [`Write \`${better}\`.`],
        severity: 'warning',
      },
    ],
  },
  {
    name: 'says that a command asks another container',
    text: fixtureWith({ readiness_cmd: 'docker exec other pg_isready' }),
    findings: [
      {
        path: 'fixtures/db/readiness_cmd',
        underlined: 'docker exec other pg_isready',
        message: `The readiness command asks the container "other", and the fixture's is called "app-db".`,
        related: ['app-db'],
      },
    ],
  },
]);

function messages(readiness_cmd: string, fields: Readonly<Record<string, string>> = {}): string[] {
  const text = fixtureWith({ readiness_cmd: JSON.stringify(readiness_cmd), ...fields });
  return lintText(text, { kind: 'fixture' })
    .diagnostics.filter(({ code }) => code === 'fixture-readiness')
    .map(({ message }) => message);
}

const mysql = {
  image: 'mysql:8.4',
  env_vars: '{MYSQL_ROOT_PASSWORD: test, MYSQL_DATABASE: test}',
  env_export: '{DATABASE_URL: "mysql://root:test@127.0.0.1:5433/test"}',
};

describe('over a socket', () => {
  test.each([
    'docker exec app-db pg_isready',
    'docker exec -it app-db pg_isready -U postgres -d test',
    'docker container exec -u postgres app-db /usr/bin/pg_isready -q',
    'podman exec app-db pg_isready',
    'docker compose exec -T db pg_isready',
    'docker exec app-db pg_isready -U "$POSTGRES_USER"',
    "docker exec app-db sh -c 'pg_isready -U postgres'",
    "docker exec app-db psql -U postgres -c 'select 1'",
    'docker exec app-db pg_isready -h /var/run/postgresql',
    'docker exec app-db pg_isready || exit 1',
    'docker exec app-db pg_isready > /dev/null 2>&1',
    'pg_isready -p 5433',
  ])('%s', (command) => {
    expect(messages(command)).toHaveLength(1);
  });

  test.each([
    'docker exec app-db mysqladmin ping',
    'docker exec app-db mysqladmin ping -h localhost -u root -ptest',
    'docker exec app-db mysqladmin -uroot -ptest ping',
    "docker exec app-db mysql -uroot -ptest -e 'select 1'",
  ])('%s', (command) => {
    expect(messages(command, mysql)).toHaveLength(1);
  });
});

describe('on a port that is not published', () => {
  const says = (port: number) =>
    `\`psql\` asks port ${port} of this machine, and the fixture publishes 5433.`;

  test.each([
    ["psql -h 127.0.0.1 -U postgres -d test -c 'select 1'", says(5432)],
    ["PGPASSWORD=test psql -hlocalhost -p5432 -U postgres -c 'select 1'", says(5432)],
    ["psql --host=localhost --port 5434 -U postgres -c 'select 1'", says(5434)],
  ])('%s', (command, message) => {
    expect(messages(command)).toEqual([message]);
  });

  test('of MySQL', () => {
    const command = "mysql -h 127.0.0.1 -P 3306 -uroot -ptest -e 'select 1'";
    expect(messages(command, mysql)).toEqual([]);
    expect(messages(command.replace(' -P 3306', ''), mysql)).toEqual([
      '`mysql` asks port 3306 of this machine, and the fixture publishes 5433.',
    ]);
  });

  test.each([
    "psql -h 127.0.0.1 -p 5433 -U postgres -c 'select 1'",
    "psql -h db.example.org -U postgres -c 'select 1'",
    "PGPORT=5433 psql -h 127.0.0.1 -U postgres -c 'select 1'",
    "psql 'host=127.0.0.1 port=5433 user=postgres' -c 'select 1'",
    'psql -h 127.0.0.1 -p "$PORT" -U postgres -c "select 1"',
    "docker exec app-db psql -h 127.0.0.1 -p 5432 -U postgres -c 'select 1'",
    "psql -h 127.0.0.1 -U postgres -c 'select 1' || docker exec app-db psql -h 127.0.0.1 -c 'select 1'",
  ])('but not by %s', (command) => {
    expect(messages(command)).toEqual([]);
  });
});

describe('over the network, or who knows how', () => {
  test.each([
    'docker exec app-db pg_isready -h 127.0.0.1',
    'docker exec app-db pg_isready -hlocalhost',
    'docker exec app-db pg_isready --host=127.0.0.1 -U postgres',
    'docker exec app-db pg_isready --host localhost',
    "docker exec app-db psql -tAh 127.0.0.1 -U postgres -c 'select 1'",
    'docker exec app-db psql postgresql://postgres:test@127.0.0.1/test -c "select 1"',
    'docker exec app-db psql "host=127.0.0.1 dbname=test" -c "select 1"',
    'docker exec -e PGHOST=127.0.0.1 app-db pg_isready',
    'PGHOST=127.0.0.1 pg_isready',
    'pg_isready -h localhost -p 5433',
    'docker exec app-db pg_isready $OPTIONS',
    'docker exec app-db pg_isready && pg_isready -h localhost -p 5433',
    './wait.sh',
    'nc -z localhost 5433',
    'curl -f http://localhost:5433',
    'until docker exec app-db pg_isready; do sleep 1; done',
    'docker exec $(docker ps -q) pg_isready',
    'docker logs app-db',
    "docker exec app-db sh -c 'exec 3<>/dev/tcp/127.0.0.1/5432'",
  ])('%s', (command) => {
    expect(messages(command)).toEqual([]);
  });

  test.each([
    'docker exec app-db mysqladmin ping -h 127.0.0.1',
    'docker exec app-db mysqladmin ping -h localhost --protocol=tcp',
    'docker exec app-db mysqladmin ping -h localhost -P 3306',
    'docker exec app-db healthcheck.sh --connect --innodb_initialized',
  ])('%s', (command) => {
    expect(messages(command, mysql)).toEqual([]);
  });

  test.each([
    ['another image', { image: 'bitnami/postgresql:16' }],
    ['another way to be ready', { readiness_type: 'tcp' }],
    ['an environment that says where', { env_vars: '{POSTGRES_PASSWORD: x, PGHOST: localhost}' }],
  ])('%s', (_, fields) => {
    expect(messages('docker exec app-db pg_isready', fields)).toEqual([]);
  });
});

describe('the safe fix', () => {
  const fixed = (readiness_cmd: string, fields: Readonly<Record<string, string>>) => {
    const text = fixtureWith({ readiness_cmd, ...fields });
    const rules = { 'fixture-database': 'off' } as const;
    const after = fixText(text, { kind: 'fixture', rules }).text;
    const value = /readiness_cmd: (.*)/.exec(after)?.[1] ?? '';
    return value.startsWith('"') ? JSON.parse(value) : value;
  };

  test.each([
    ['docker exec app-db pg_isready', {}, better],
    [
      'docker exec app-db pg_isready || exit 1',
      { env_vars: '{POSTGRES_PASSWORD: test, POSTGRES_USER: app}', env_export: '{A: b}' },
      "docker exec app-db psql -h 127.0.0.1 -U app -d app -c 'select 1'",
    ],
    [
      'docker exec app-db pg_isready',
      { env_vars: '{POSTGRES_PASSWORD: test}' },
      "docker exec app-db psql -h 127.0.0.1 -U postgres -d test -c 'select 1'",
    ],
    [
      'docker exec app-db pg_isready',
      { env_vars: '{POSTGRES_PASSWORD: test, POSTGRES_DB: other}' },
      "docker exec app-db psql -h 127.0.0.1 -U postgres -d other -c 'select 1'",
    ],
    [
      'docker exec app-db pg_isready',
      { env_vars: `{POSTGRES_PASSWORD: test, POSTGRES_USER: "it's"}`, env_export: '{A: b}' },
      `docker exec app-db psql -h 127.0.0.1 -U 'it'\\''s' -d 'it'\\''s' -c 'select 1'`,
    ],
    [
      'docker exec app-db mysqladmin ping',
      mysql,
      "docker exec app-db mysql -h 127.0.0.1 -u root -ptest -D test -e 'select 1'",
    ],
    [
      'docker exec app-db mysqladmin ping',
      {
        ...mysql,
        image: 'mariadb:11.8',
        env_vars: '{MARIADB_ROOT_PASSWORD: "a b"}',
        env_export: '{A: b}',
      },
      "docker exec app-db mariadb -h 127.0.0.1 -u root '-pa b' -e 'select 1'",
    ],
  ])('%s %j', (command, fields, wanted) => {
    expect(fixed(command, fields)).toBe(wanted);
  });

  test.each([
    [
      'asks for a password inside too',
      'docker exec app-db pg_isready',
      { env_vars: '{POSTGRES_PASSWORD: x, POSTGRES_INITDB_ARGS: "--auth=scram-sha-256"}' },
    ],
    ['does something besides', 'docker exec app-db pg_isready && touch ready', {}],
    [
      'has a user that is not known',
      'docker exec app-db pg_isready',
      { env_vars: `{POSTGRES_PASSWORD: x, POSTGRES_USER: "\${U}"}` },
    ],
    [
      'has a password that is not known',
      'docker exec app-db mysqladmin ping',
      { ...mysql, env_vars: '{MYSQL_RANDOM_ROOT_PASSWORD: "1"}' },
    ],
  ])('is not offered where the fixture %s', (_, command, fields) => {
    expect(fixed(command, fields)).toBe(command);
  });
});
