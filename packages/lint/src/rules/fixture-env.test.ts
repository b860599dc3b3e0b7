import { fixtureWith, type RuleCase, testRule } from '../rule-testing.ts';
import { fixtureEnv } from './fixture-env.ts';

const ready = { readiness_type: 'tcp', readiness_cmd: undefined, env_export: '{A: b}' };

function caseOf(
  image: string,
  env_vars: string | undefined,
  ...findings: RuleCase['findings']
): RuleCase {
  const text = fixtureWith({ ...ready, image, env_vars });
  return { name: `${image} ${env_vars}`, text, findings };
}

const env = 'fixtures/db/env_vars';

testRule(fixtureEnv, [
  caseOf('postgres:18', undefined, {
    path: env,
    underlined: 'db',
    message:
      'The image of PostgreSQL needs `POSTGRES_PASSWORD`: without a password for the superuser the container ends at once.',
    severity: 'error',
  }),
  caseOf('postgres:18', '{POSTGRES_PASSWORD: ""}', {
    path: env,
    underlined: 'env_vars',
    message:
      'The image of PostgreSQL needs `POSTGRES_PASSWORD`: without a password for the superuser the container ends at once.',
  }),
  caseOf('postgres:18', '{POSTGRES_PASSWORD: x, POSTGRES_PASSWORD_FILE: /y}', {
    path: `${env}/POSTGRES_PASSWORD_FILE`,
    underlined: '/y',
    message:
      'The image of PostgreSQL refuses `POSTGRES_PASSWORD_FILE`: POSTGRES_PASSWORD is set as well, and the image takes only one of the two.',
  }),
  caseOf(
    'postgres:18',
    '{POSTGRES_PASSWORD: x, POSTGRESS_DB: a, POSTGRES_DATABASE: b, POSTGRES_PORT: "1", TZ: UTC, PGPORT: "5432", LANG: C}',
    {
      path: `${env}/POSTGRESS_DB`,
      underlined: 'POSTGRESS_DB',
      message: 'The image of PostgreSQL does not read `POSTGRESS_DB`.',
      help: ['It reads `POSTGRES_DB`.'],
      severity: 'warning',
    },
    {
      path: `${env}/POSTGRES_DATABASE`,
      underlined: 'POSTGRES_DATABASE',
      message: 'The image of PostgreSQL does not read `POSTGRES_DATABASE`.',
      help: ['It reads `POSTGRES_DB`.'],
    },
    {
      path: `${env}/POSTGRES_PORT`,
      underlined: 'POSTGRES_PORT',
      message: 'The image of PostgreSQL does not read `POSTGRES_PORT`.',
      help: [],
    },
  ),
  caseOf('postgres:18', '{POSTGRES_PASSWORD: x, POSTGRES_PASS: x}', {
    path: `${env}/POSTGRES_PASS`,
    underlined: 'POSTGRES_PASS',
    message: 'The image of PostgreSQL does not read `POSTGRES_PASS`.',
    help: ['`POSTGRES_PASSWORD` is there already.'],
  }),
  caseOf('mysql:8.4', '{MYSQL_ROOT_PASSWORD: r, MYSQL_USER: root}', {
    path: `${env}/MYSQL_USER`,
    underlined: 'root',
    message:
      'The image of MySQL refuses `MYSQL_USER`: root is always there, and making it once more fails; its password is MYSQL_ROOT_PASSWORD.',
  }),
  caseOf('mysql:8.4', '{MYSQL_ROOT_PASSWORD: r, MYSQL_USER: app}', {
    path: env,
    underlined: 'env_vars',
    message: 'The image of MySQL needs `MYSQL_PASSWORD`: a user without a password is not made.',
  }),
  caseOf('mysql:8.4', '{MYSQL_ROOT_PASSWORD: r, MYSQL_PASSWORD: p}', {
    path: `${env}/MYSQL_PASSWORD`,
    underlined: 'MYSQL_PASSWORD',
    message: '`MYSQL_PASSWORD` has no effect: it is the password of MYSQL_USER, which is not set.',
    severity: 'warning',
  }),
  caseOf('mongo:8.0', '{MONGO_INITDB_ROOT_USERNAME: a}', {
    path: env,
    underlined: 'env_vars',
    message:
      'The image of MongoDB needs `MONGO_INITDB_ROOT_PASSWORD`: user and password of root go together, and with one of them the container ends at once.',
  }),
  caseOf('rabbitmq:4.3', '{RABBITMQ_DEFAULT_PASSWORD: a, RABBITMQ_LOGS: "-"}', {
    path: `${env}/RABBITMQ_DEFAULT_PASSWORD`,
    underlined: 'RABBITMQ_DEFAULT_PASSWORD',
    message: 'The image of RabbitMQ does not read `RABBITMQ_DEFAULT_PASSWORD`.',
    help: ['It reads `RABBITMQ_DEFAULT_PASS`.'],
  }),
  caseOf('redis:8', '{REDIS_PASSWORD: a}', {
    path: `${env}/REDIS_PASSWORD`,
    underlined: 'REDIS_PASSWORD',
    message: 'The image of Redis does not read `REDIS_PASSWORD`.',
    help: [
      'It takes its settings from its command line and a file, which a fixture gives it neither of.',
    ],
  }),
  caseOf('mariadb:11.8', '{MYSQL_ROOT_PASSWORD: r}'),
  caseOf('bitnami/postgresql:16', '{POSTGRESQL_PASSWORD: r}'),
  caseOf('postgres:18', '[a]'),
  caseOf('postgres:18', `{POSTGRES_PASSWORD: "\${P}", __proto__: x, constructor: y}`),
  caseOf('postgres:18', '{POSTGRES_PASSWORD: 5}'),
]);
