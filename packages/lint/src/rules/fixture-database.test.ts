import { expect, test } from 'vitest';
import { fixText } from '../fix-text.ts';
import { fixtureWith, testRule } from '../rule-testing.ts';
import { fixtureDatabase } from './fixture-database.ts';

const url = (database: string) => `postgresql://postgres:test@127.0.0.1:5433/${database}`;
const redis = { service: 'redis', image: 'redis:8-alpine', env_vars: undefined };
const rabbitmq = { service: 'rabbitmq', image: 'rabbitmq:4.3', port_mapping: '"5673:5672"' };

testRule(fixtureDatabase, [
  {
    name: 'names the database, and those that there are',
    text: fixtureWith({
      env_vars: '{POSTGRES_PASSWORD: test, POSTGRES_USER: app}',
      env_export: `{A: ${url('test')}, B: ${url('app')}, C: ${url('postgres')}}`,
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: url('test'),
        message: '`A` leads to the database "test", which the container does not have.',
        help: ['It makes "app"; `POSTGRES_DB` names the database to make.'],
      },
    ],
  },
  {
    name: 'says which variable has another name',
    text: fixtureWith({ env_export: `{A: {url: "${url('prod')}"}}` }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: `"${url('prod')}"`,
        message: '`A` leads to the database "prod", which the container does not have.',
        help: ['`POSTGRES_DB` makes "test".'],
      },
    ],
  },
  {
    name: 'knows virtual hosts, with and without a path',
    text: fixtureWith({
      ...rabbitmq,
      env_vars: '{RABBITMQ_DEFAULT_VHOST: app}',
      env_export:
        '{A: "amqp://localhost:5673/", B: "amqp://localhost:5673/app", C: "amqp://localhost:5673/%2F"}',
    }),
    findings: ['A', 'C'].map((variable) => ({
      path: `fixtures/db/env_export/${variable}`,
      underlined: `"amqp://localhost:5673/${variable === 'A' ? '' : '%2F'}"`,
      message: `\`${variable}\` leads to the virtual host "/", which the container does not have.`,
      help: ['`RABBITMQ_DEFAULT_VHOST` makes "app".'],
    })),
  },
  {
    name: 'counts the databases of Redis',
    text: fixtureWith({
      ...redis,
      env_export:
        '{A: redis://localhost:5433/15, B: redis://localhost:5433/16, C: redis://localhost:5433/cache, D: "redis://localhost:5433/x?db=2", E: redis://localhost:5433}',
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/B',
        underlined: 'redis://localhost:5433/16',
        message: '`B` leads to the database 16, which the container does not have.',
      },
      {
        path: 'fixtures/db/env_export/C',
        underlined: 'redis://localhost:5433/cache',
        message:
          '`C` leads to the database "cache", which is no number, so that clients silently take 0.',
      },
    ],
  },
  ...[
    [
      'a URL without a database',
      { env_export: '{A: "postgresql://postgres:test@localhost:5433"}' },
    ],
    [
      'a database that is not written yet',
      { env_export: `{A: "postgresql://postgres:test@localhost:5433/\${DB}"}` },
    ],
    [
      'a variable that is not written yet',
      { env_vars: `{POSTGRES_DB: "\${DB}", POSTGRES_PASSWORD: x}`, env_export: `{A: ${url('a')}}` },
    ],
    ['another image', { image: 'bitnami/postgresql:16', env_export: `{A: ${url('a')}}` }],
    [
      'a MongoDB, which makes databases when they are written to',
      {
        service: 'mongodb',
        image: 'mongo:8.0',
        env_vars: undefined,
        env_export: '{A: mongodb://localhost:5433/x}',
      },
    ],
    ['an environment that is no mapping', { env_vars: '[a]', env_export: `{A: ${url('a')}}` }],
    [
      'a name from a file',
      { env_vars: '{POSTGRES_DB_FILE: /x, POSTGRES_PASSWORD: x}', env_export: `{A: ${url('a')}}` },
    ],
  ].map(([name, fields]) => ({
    name: `is silent about ${name}`,
    text: fixtureWith(fields as Record<string, string>),
    findings: [],
  })),
]);

test.each([
  [
    'adds the variable',
    '\n      POSTGRES_PASSWORD: test # secret\n',
    'a',
    '\n      POSTGRES_PASSWORD: test # secret\n      POSTGRES_DB: a\n',
  ],
  [
    'renames one that the image does not read',
    '{POSTGRES_PASSWORD: test, POSTGRES_DATABASE: a}',
    'a',
    '{POSTGRES_PASSWORD: test, POSTGRES_DB: a}',
  ],
  [
    'overrules no other name',
    '{POSTGRES_PASSWORD: test, POSTGRES_DB: b}',
    'a',
    '{POSTGRES_PASSWORD: test, POSTGRES_DB: b}',
  ],
])('the safe fix %s', (_, before, database, after) => {
  const fields = {
    readiness_cmd: "docker exec app-db psql -h 127.0.0.1 -U postgres -c 'select 1'",
  };
  const env_export = `{A: ${url(database)}}`;
  const file = (env_vars: string) => fixtureWith({ ...fields, env_vars, env_export });
  expect(fixText(file(before), { kind: 'fixture' }).text).toBe(file(after));
});

test('the safe fix makes the environment where there is none', () => {
  const text = fixtureWith({
    ...rabbitmq,
    env_vars: undefined,
    readiness_cmd: 'docker exec app-db true',
    env_export: '{A: "amqp://guest:guest@localhost:5673/app"}',
  });
  const fixed = fixText(text, { kind: 'fixture' });
  expect(fixed.text).toContain(
    '    port_mapping: "5673:5672"\n    env_vars:\n      RABBITMQ_DEFAULT_VHOST: app\n',
  );
  expect(fixed.lint.diagnostics).toEqual([]);
});

test.each([
  ['two databases are wanted', '{POSTGRES_PASSWORD: test}', ['a', 'b']],
  ['the one that there is has its URL', '{POSTGRES_PASSWORD: test, POSTGRES_DB: a}', ['a', 'b']],
  ['that of the user has its URL', '{POSTGRES_PASSWORD: test, POSTGRES_USER: a}', ['a', 'b']],
  ['a command would not take the name', '{POSTGRES_PASSWORD: test}', ["a'b"]],
])('there is no fix where %s', (_, env_vars, names) => {
  const exports = names.map((name, index) => `U${index}: "${url(name)}"`);
  const text = fixtureWith({ env_vars, env_export: `{${exports.join(', ')}}` });
  expect(
    fixText(text, { kind: 'fixture', unsafe: true }).applied.map(({ code }) => code),
  ).not.toContain('fixture-database');
});
