/** Words without which a file neither opens a connection nor reads the environment. */
const interesting = new RegExp(
  [
    'engine_from_config|create_(?:async_)?engine|AsyncEngine',
    'sqlalchemy|sqlmodel|asyncpg|psycopg|aiopg|aiomysql|asyncmy|pymysql|MySQLdb|aiosqlite|tortoise|piccolo|dj_database_url|adbc_driver',
    'environ|getenv|BaseSettings|decouple|starlette\\.config|dynaconf',
    'DATABASES\\b|SQLALCHEMY_DATABASE_URI',
    'databases import|import databases|from_url|MongoClient|aio_pika|aiormq|pika|kafka|nats|lasticsearch|opensearch|boto3|Redis\\b',
    'Celery\\(|testcontainers|monkeypatch\\.setenv|postgresql(?:\\+\\w+)?://|PostgresSaver|PostgresStore|connectorx|read_database_uri|peewee|playhouse',
  ].join('|'),
);

const opening = new RegExp(
  [
    'engine_from_config|create_(?:async_)?engine|AsyncEngine|SQLAlchemyMiddleware|DBSessionMiddleware|SQLAlchemy\\w*Config|SQLAlchemyJobStore',
    'SQLDatabase|create_database|database_exists|drop_database|import dataset|\\bgino\\b',
    'asyncpg|psycopg|aiopg|aiomysql|asyncmy|pymysql|MySQLdb|aiosqlite|tortoise|piccolo|dj_database_url|adbc_driver',
    'environ|getenv|BaseSettings|decouple|starlette\\.config|dynaconf',
    'DATABASES\\b|SQLALCHEMY_DATABASE_URI|set_main_option',
    'databases import|import databases|from_url|from_dsn|mongoengine|MongoClient|aio_pika|aiormq|pika|kafka|nats|lasticsearch|opensearch|boto3|Redis\\b|aioredis',
    'Celery\\(|testcontainers|monkeypatch|postgres(?:ql)?(?:\\+\\w+)?:|PostgresSaver|PostgresStore|connectorx|read_database_uri|peewee|playhouse|drivername',
  ].join('|'),
);
void interesting;

/** Whether a file may say something of connections or of the environment. */
export function mayMatter(text: string): boolean {
  return opening.test(text);
}
