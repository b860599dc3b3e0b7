import type { Place } from './place.ts';

/** Whether a call opens a connection or an engine that blocks, or one that is awaited. */
export type EngineMode = 'sync' | 'async' | 'undecided';

/**
 * The library that opens a connection. `sqlalchemy` also where SQLModel, Flask-SQLAlchemy and the like hand the URL to it;
 * `adbc`: the Arrow drivers, which hand the URL to libpq. `other`: one of which planproof does not know what URLs it takes.
 */
export type Library =
  | 'sqlalchemy'
  | 'databases'
  | 'tortoise'
  | 'piccolo'
  | 'django'
  | 'asyncpg'
  | 'psycopg'
  | 'psycopg2'
  | 'aiopg'
  | 'aiomysql'
  | 'asyncmy'
  | 'pymysql'
  | 'mysqlclient'
  | 'aiosqlite'
  | 'redis'
  | 'pymongo'
  | 'motor'
  | 'aio-pika'
  | 'aiormq'
  | 'pika'
  | 'kafka'
  | 'nats'
  | 'elasticsearch'
  | 'opensearch'
  | 'boto3'
  | 'adbc'
  | 'other';

/** What a connection is opened for, told from the file's path: an Alembic environment is `migrations`. */
export type ConnectionRole = 'application' | 'migrations' | 'tests' | 'tooling';

/** A place in the code where a connection or an engine is opened. */
export interface Connection {
  readonly library: Library;
  /** The function, as the library names it: `create_async_engine`. */
  readonly call: string;
  readonly mode: EngineMode;
  /** `AsyncEngine(create_engine(…))`: async, but the URL is read as a sync engine's, so `+psycopg` is refused. */
  readonly wrapped: boolean;
  readonly role: ConnectionRole;
  /** What is known of the URL that reaches the call. */
  readonly url: UrlOrigin;
  readonly place: Place;
}

/**
 * Where the URL of a connection comes from.
 *
 * - `variable`: an environment variable, after the steps, in their order. Several names where any of them may be it.
 * - `parts`: put together from several variables or settings; a URL in one variable reaches nobody.
 * - `literal`: written into the code; the environment has no say.
 * - `unknown`: it could not be followed.
 */
export type UrlOrigin =
  | {
      readonly kind: 'variable';
      readonly names: readonly string[];
      readonly steps: readonly UrlStep[];
    }
  | {
      readonly kind: 'parts';
      readonly variables: readonly string[];
      /** The scheme that the code writes in front, such as `postgresql+asyncpg`. */
      readonly scheme: string | undefined;
    }
  | { readonly kind: 'literal'; readonly url: string }
  | { readonly kind: 'unknown' };

/**
 * What the code does to a URL on its way.
 *
 * - `replace`: the text `from` becomes `to`, once or everywhere; with `ifPrefix` only in a URL that begins so.
 * - `set-driver`: the scheme is replaced, whatever it was.
 * - `require`: a URL that begins with none of the prefixes is refused, or passed over for something else.
 * - `branch`: one or other steps, by what the URL is like.
 * - `query`: the options behind `?` become others; the rest stays.
 * - `opaque`: something that could not be followed.
 */
export type UrlStep =
  | {
      readonly kind: 'replace';
      readonly from: string;
      readonly to: string;
      readonly ifPrefix: string | undefined;
      readonly once: boolean;
      readonly place: Place;
    }
  | { readonly kind: 'set-driver'; readonly scheme: string; readonly place: Place }
  | {
      readonly kind: 'require';
      readonly prefixes: readonly string[];
      /** Whether other URLs are not refused, but only never reach this connection. */
      readonly isGuard?: boolean;
      readonly place: Place;
    }
  | {
      readonly kind: 'branch';
      readonly test: UrlTest;
      readonly met: readonly UrlStep[];
      readonly otherwise: readonly UrlStep[];
      readonly place: Place;
    }
  | { readonly kind: 'query'; readonly place: Place }
  | { readonly kind: 'opaque'; readonly place: Place };

/**
 * What the code asks of a URL.
 *
 * - `prefix`: whether it begins with one of the texts
 * - `contains`: whether the text is in it, or in its scheme alone
 * - `suffix`: whether its scheme ends with one of the texts
 */
export type UrlTest =
  | { readonly kind: 'prefix'; readonly prefixes: readonly string[] }
  | { readonly kind: 'contains'; readonly text: string; readonly within: 'url' | 'scheme' }
  | { readonly kind: 'suffix'; readonly suffixes: readonly string[] }
  | { readonly kind: 'not'; readonly test: UrlTest }
  | { readonly kind: 'all' | 'any'; readonly tests: readonly UrlTest[] };

/** A place that reads an environment variable, whether or not its value was followed to a connection. */
export interface VariableRead {
  readonly name: string;
  readonly place: Place;
}

/** What takes the place of an exported variable when the tests run, so that the export reaches nobody. */
export interface Override {
  /** The variable; nothing where the tests bring a server or a URL of their own, whatever is exported. */
  readonly variable: string | undefined;
  readonly by: 'pytest-settings' | 'test-code' | 'test-container';
  /** What it is set to, where that is plain text. */
  readonly value: string | undefined;
  readonly place: Place;
}
