import { fixtureWith, testRule } from '../rule-testing.ts';
import { fixtureCredentials } from './fixture-credentials.ts';

const at = '127.0.0.1:5433';

/** A case of one export, by its URL and the fields of the fixture. */
function caseOf(
  name: string,
  fields: Record<string, string | undefined>,
  url: string,
  message?: string,
  help?: string[],
) {
  const found = {
    path: 'fixtures/db/env_export/A',
    underlined: `"${url}"`,
    message: message ?? '',
    ...(help === undefined ? {} : { help }),
  };
  return {
    name,
    text: fixtureWith({ env_export: `{A: "${url}"}`, ...fields }),
    findings: message === undefined ? [] : [found],
  };
}

const mysql = {
  service: 'mysql',
  image: 'mysql:8.4',
  env_vars: '{MYSQL_ROOT_PASSWORD: r, MYSQL_USER: app, MYSQL_PASSWORD: p}',
};
const mongo = {
  service: 'mongodb',
  image: 'mongo:8.0',
  env_vars: '{MONGO_INITDB_ROOT_USERNAME: root, MONGO_INITDB_ROOT_PASSWORD: r}',
};
const openMongo = { ...mongo, env_vars: undefined };
const redis = { service: 'redis', image: 'redis:8', env_vars: undefined };
const rabbitmq = { service: 'rabbitmq', image: 'rabbitmq:4.3', env_vars: undefined };

testRule(fixtureCredentials, [
  caseOf(
    'an unknown user',
    {},
    `postgresql://app:test@${at}/test`,
    '`A` signs in as "app", whom the container does not know.',
    ['It knows "postgres".'],
  ),
  caseOf(
    'another password, which is not repeated',
    {},
    `postgresql://postgres:secret@${at}/test`,
    '`A` signs in as "postgres" with another password than the container\'s.',
  ),
  caseOf(
    'no password',
    {},
    `postgresql://postgres@${at}/test`,
    '`A` signs in as "postgres" without a password, and the container wants one.',
  ),
  caseOf(
    'an encoded password',
    { env_vars: '{POSTGRES_PASSWORD: "p@ss"}' },
    `postgresql://postgres:p%40ss@${at}/postgres`,
  ),
  caseOf(
    'a password that is exported by itself',
    { env_export: `{A: "postgresql://postgres@${at}/test", PGPASSWORD: test}` },
    '',
  ),
  caseOf('no user, whom libpq takes from elsewhere', {}, `postgresql://${at}/test`),
  caseOf(
    'any password, where all are trusted',
    { env_vars: '{POSTGRES_HOST_AUTH_METHOD: trust}' },
    `postgresql://postgres:x@${at}/test`,
  ),
  caseOf(
    'a password, where the image misses one, which is found of the environment',
    { env_vars: '{POSTGRES_DB: test}' },
    `postgresql://postgres:x@${at}/test`,
  ),
  caseOf(
    'a password for the root of MySQL, where the image misses one',
    { ...mysql, env_vars: '{MYSQL_DATABASE: test}' },
    `mysql://root:x@${at}/test`,
  ),
  caseOf(
    'a password that is not known',
    { env_vars: `{POSTGRES_PASSWORD: "\${P}"}` },
    `postgresql://postgres:x@${at}/test`,
  ),
  caseOf('another machine', {}, 'postgresql://app:x@db:5433/test'),
  caseOf('another image', { image: 'postgis/postgis:16-3.4' }, `postgresql://app:x@${at}/test`),
  caseOf('the root of MySQL', mysql, `mysql://root:r@${at}/mysql`),
  caseOf('the user of MySQL', mysql, `mysql+pymysql://app:p@${at}/mysql`),
  caseOf(
    'another user of MySQL',
    mysql,
    `mysql://admin:p@${at}/mysql`,
    '`A` signs in as "admin", whom the container does not know.',
    ['It knows "root" and "app".'],
  ),
  caseOf(
    'root without a password, where that is allowed',
    { ...mysql, env_vars: '{MYSQL_ALLOW_EMPTY_PASSWORD: "1"}' },
    `mysql://root@${at}/mysql`,
  ),
  caseOf(
    'a random password',
    { ...mysql, env_vars: '{MYSQL_RANDOM_ROOT_PASSWORD: "1"}' },
    `mysql://root:x@${at}/mysql`,
  ),
  caseOf(
    'nobody, where MongoDB wants somebody',
    mongo,
    `mongodb://${at}/test`,
    '`A` names no user, and the container lets only "root" in.',
  ),
  caseOf(
    'somebody, where MongoDB has no users',
    openMongo,
    `mongodb://root:r@${at}/test`,
    '`A` signs in as "root", and the container has no users.',
  ),
  caseOf('nobody, where MongoDB has no users', openMongo, `mongodb://${at}/test`),
  caseOf(
    'a user of MongoDB in the wrong database',
    mongo,
    `mongodb://root:r@${at}/test`,
    '`A` looks for the user "root" in the database "test", and only "admin" knows it.',
    ["Add `authSource=admin` to the URL's query."],
  ),
  caseOf(
    'a user of MongoDB in the right one',
    mongo,
    `mongodb://root:r@${at}/test?authSource=admin`,
  ),
  caseOf('a user of MongoDB without a database', mongo, `mongodb://root:r@${at}`),
  caseOf('the guest of RabbitMQ', rabbitmq, `amqp://${at}/`),
  caseOf(
    'a guest whom there is not',
    { ...rabbitmq, env_vars: '{RABBITMQ_DEFAULT_USER: app}' },
    `amqp://${at}/`,
    '`A` names no user, and the container lets only "app" in.',
  ),
  caseOf(
    'a password for Redis',
    redis,
    `redis://:secret@${at}/0`,
    '`A` has a password, and the container has none.',
    ['The image takes no password from its environment; leave it out of the URL.'],
  ),
  caseOf(
    'a user of Redis',
    redis,
    `redis://app:secret@${at}/0`,
    '`A` signs in as "app", whom the container does not know.',
  ),
  caseOf('the default user of Redis', redis, `redis://default:x@${at}/0`),
  caseOf('nobody, for Redis', redis, `redis://${at}/0`),
]);
