/** Modules that open connections, or read the environment in their own way, as they stand in an import. */
const imported =
  'asyncpg|asyncpgsa|psycopg2?|psycopg_pool|aiopg|aiomysql|asyncmy|pymysql|MySQLdb|aiosqlite|tortoise|piccolo|dj_database_url|adbc_driver_postgresql|' +
  'databases|databasez|edgy|saffier|quart_db|gino|dataset|redis|aioredis|arq|pymongo|mongoengine|motor|aio_pika|aiormq|pika|aiokafka|kafka|confluent_kafka|nats|' +
  'elasticsearch|opensearchpy|boto3|celery|connectorx|peewee|playhouse|testcontainers|decouple|environs?|dynaconf|' +
  'pytest_postgresql|testing\\.postgresql';

/** What a file says that may open a connection, describe settings or rewrite a URL. */
const telling = new RegExp(
  [
    `^[ \\t]*(?:from|import)[ \\t]+(?:[\\w.]{1,60}[ \\t]*,[ \\t]*){0,8}(?:${imported})\\b`,
    'engine_from_config|create_(?:async_)?engine|AsyncEngine\\(|SQLAlchemyMiddleware|DBSessionMiddleware',
    'SQLAlchemy(?:As|S)yncConfig|SQLAlchemyJobStore|SQLDatabase\\.|database_exists',
    '\\bBaseSettings\\b|starlette\\.config',
    '^DATABASES\\b|SQLALCHEMY_DATABASE_URI|set_main_option|drivername|PostgresS(?:aver|tore)|read_database_uri',
    '[\'"]postgres(?:ql)?(?:\\+\\w+)?:',
  ].join('|'),
  'm',
);

const settingTests = /environ\b|\.set(?:env|attr)\(|settings\.\w+ *=/;
const settingAtStart = /^(?:os\.)?environ(?:\[|\.update)/m;

/** Whether a file is to be parsed: it may open a connection, describe settings, or set variables for the tests. */
export function mayOpen(path: string, text: string): boolean {
  if (telling.test(text)) return true;
  if (/(?:^|\/)conftest\.py$/.test(path)) return settingTests.test(text);
  return settingAtStart.test(text);
}
