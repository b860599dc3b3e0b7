import type { integer, NonBlankText } from './scalars.ts';

/**
 * A fixture file: the containers that tests need, and the environment they export to them.
 *
 * @title Fixtures
 */
export interface FixtureFile {
  /** The fixtures, by name. A project's fixture wins over a built-in one of the same name. */
  fixtures: Fixtures;
}

/** Fixtures by name. */
export interface Fixtures {
  [name: string]: Fixture;
}

/** A container that tests need. `readiness_type` says how it shows that it is ready. */
export type Fixture = CommandFixture | SleepFixture | LogFixture | TcpFixture;

/** What every fixture says. */
interface FixtureBase {
  /** The kind of server. */
  service: Service;
  /** The container's name. */
  container_name: ContainerName;
  /** The image, with a tag or a digest. */
  image: ImageReference;
  /** The published port as `HOST:CONTAINER`; several as a list. */
  port_mapping: PortMapping | PortMapping[];
  /** The environment of the container. */
  env_vars?: EnvironmentVariables;
  /**
   * How long the container may take to be ready, in seconds.
   *
   * @minimum 1
   * @maximum 600
   * @default 60
   */
  readiness_timeout?: integer;
  /** What the tests get in their environment, by variable name. */
  env_export: EnvironmentExports;
  /** What the fixture is for. */
  description?: string;
}

/** A fixture that is ready when a command succeeds. */
export interface CommandFixture extends FixtureBase {
  /** How the container shows that it is ready: a command that succeeds. */
  readiness_type: 'command';
  /**
   * The command, run by a shell on the host.
   *
   * @examples ["docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"]
   */
  readiness_cmd: NonBlankText;
}

/** A fixture that is taken to be ready after a fixed time. */
export interface SleepFixture extends FixtureBase {
  /** How the container shows that it is ready: time has passed. */
  readiness_type: 'sleep';
  /** Not used with `sleep`. */
  readiness_cmd?: null;
  /**
   * How long to wait, in seconds.
   *
   * @minimum 1
   * @maximum 300
   */
  readiness_sleep: integer;
}

/** A fixture that is ready when its log says so. */
export interface LogFixture extends FixtureBase {
  /** How the container shows that it is ready: a line in its log. */
  readiness_type: 'log';
  /** Not used with `log`. */
  readiness_cmd?: null;
  /**
   * The line that says ready.
   *
   * @examples ["ready to accept connections"]
   */
  readiness_log: NonBlankText;
}

/** A fixture that is ready when its port accepts a connection. */
export interface TcpFixture extends FixtureBase {
  /** How the container shows that it is ready: its port accepts a connection. */
  readiness_type: 'tcp';
  /** Not used with `tcp`. */
  readiness_cmd?: null;
}

/** The kind of server that a fixture runs. */
export type Service =
  | 'postgresql'
  | 'mysql'
  | 'mariadb'
  | 'redis'
  | 'mongodb'
  | 'rabbitmq'
  | 'kafka'
  | 'nats'
  | 'elasticsearch'
  | 'opensearch'
  | 'localstack'
  | 'minio'
  | 'memcached'
  | 'mssql'
  | 'oracle'
  | 'neo4j'
  | 'qdrant'
  | 'other';

/**
 * The name of a container, as Docker takes it.
 *
 * @title container name
 * @pattern ^[a-zA-Z0-9][a-zA-Z0-9_.-]*$
 * @examples ["app-postgres"]
 */
export type ContainerName = string;

/**
 * An image reference with a tag or a digest.
 *
 * @title image reference
 * @pattern ^[^\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$
 * @examples ["postgres:18-alpine"]
 */
export type ImageReference = string;

/**
 * A published port: `HOST:CONTAINER`, each from 1 to 65535.
 *
 * @title port mapping
 * @pattern ^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$
 * @examples ["5433:5432"]
 */
export type PortMapping = string;

/** Environment variables of the container. */
export interface EnvironmentVariables {
  [name: string]: string;
}

/** Environment variables that the tests get. */
export interface EnvironmentExports {
  [name: string]: string | ConnectionExport;
}

/** A connection URL that is completed for the project that consumes it. */
export interface ConnectionExport {
  /**
   * The URL, with its generic scheme.
   *
   * @examples ["postgresql://postgres:test@127.0.0.1:5433/test"]
   */
  url: string;
  /**
   * `consumer`: the driver that the consuming project uses is filled in. `none`: the URL stays generic. Otherwise the
   * driver's name.
   *
   * @default consumer
   * @examples ["asyncpg"]
   */
  driver?: string;
}
