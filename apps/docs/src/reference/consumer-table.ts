import { acceptanceOf } from '@planproof/fixtures';
import type { Library } from '@planproof/python-project';

/** What a library that opens connections makes of the schemes of its kind of server. */
export interface ConsumerRow {
  readonly library: Library;
  readonly accepts: readonly string[];
  /** Schemes that it refuses, or takes for something else without a word. */
  readonly wrong: readonly { readonly scheme: string; readonly reason: string }[];
}

const POSTGRESQL = [
  'postgresql',
  'postgres',
  'postgresql+asyncpg',
  'postgresql+psycopg',
  'postgresql+psycopg2',
];
const MYSQL = ['mysql', 'mysql+pymysql', 'mysql+aiomysql', 'mysql+asyncmy'];
const ORM = [...POSTGRESQL, 'asyncpg', 'psycopg', ...MYSQL, 'sqlite', 'sqlite+aiosqlite'];

/** The schemes that each library is asked about. The table is of all libraries: a new one does not compile until it is here. */
const ASKED: Readonly<Record<Library, readonly string[]>> = {
  // Its drivers have a table of their own.
  sqlalchemy: [],
  databases: ORM,
  tortoise: ORM,
  piccolo: POSTGRESQL,
  django: POSTGRESQL,
  adbc: POSTGRESQL,
  asyncpg: POSTGRESQL,
  psycopg: POSTGRESQL,
  psycopg2: POSTGRESQL,
  aiopg: POSTGRESQL,
  aiomysql: MYSQL,
  asyncmy: MYSQL,
  pymysql: MYSQL,
  mysqlclient: MYSQL,
  aiosqlite: ['sqlite', 'sqlite+aiosqlite'],
  redis: ['redis', 'rediss', 'unix', 'http'],
  pymongo: ['mongodb', 'mongodb+srv', 'mongo'],
  motor: ['mongodb', 'mongodb+srv', 'mongo'],
  'aio-pika': ['amqp', 'amqps'],
  aiormq: ['amqp', 'amqps'],
  pika: ['amqp', 'amqps'],
  kafka: ['', 'kafka'],
  nats: ['', 'nats', 'tls'],
  elasticsearch: ['', 'http', 'https'],
  opensearch: ['', 'http', 'https'],
  boto3: ['http', 'https'],
  other: [],
};

/** What each library accepts, as the linter knows it. */
export function consumerTable(): ConsumerRow[] {
  return Object.keys(ASKED).flatMap((name) => (isLibrary(name) ? row(name) : []));
}

function row(library: Library): ConsumerRow[] {
  const asked = ASKED[library].flatMap((scheme) => {
    const acceptance = acceptanceOf(library, scheme);
    return acceptance === undefined ? [] : [{ scheme, acceptance }];
  });
  if (asked.length === 0) return [];
  return [
    {
      library,
      accepts: asked.flatMap(({ scheme, acceptance }) =>
        acceptance.kind === 'accepts' ? [scheme] : [],
      ),
      wrong: asked.flatMap(({ scheme, acceptance }) =>
        acceptance.kind === 'accepts' ? [] : [{ scheme, reason: acceptance.reason }],
      ),
    },
  ];
}

function isLibrary(name: string): name is Library {
  return Object.hasOwn(ASKED, name);
}
