import type { Finding, PathFix } from '../finding.ts';
import { type FixtureServer, fixtureServer } from '../fixture/fixture-server.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { isUnfinished } from '../fixture/interpolation.ts';
import { listOf } from '../fixture/list-of.ts';
import {
  isOneCommand,
  type ReadinessCommand,
  readinessCommands,
} from '../fixture/readiness-command.ts';
import { readinessFor } from '../fixture/readiness-fix.ts';
import {
  portOfMysql,
  portOfPostgres,
  type Route,
  routeOfMysql,
  routeOfPostgres,
} from '../fixture/server-check.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The readiness command asks the server that the tests will reach. */
export const fixtureReadiness: Rule = {
  code: 'fixture-readiness',
  group: 'fixture',
  severity: 'warning',
  exampleKind: 'fixture',
  fixes: ['safe'],
  summary: 'The readiness command proves the server that the URL names, over the network.',
  why: 'When their data directory is empty, the images of PostgreSQL, MySQL and MariaDB first start a server that only sets the database up and listens on a socket alone. `pg_isready` and `mysqladmin ping` take it for the real one, and pg_isready does so for any user and any database. The tests then begin while that server stops, and fail now and then. A query over TCP, as the user of the URL and in its database, succeeds only when all is there.',
  bad: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: test
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres pg_isready
    env_export:
      DATABASE_URL: {url: "postgresql://postgres:test@127.0.0.1:5433/test"}
`,
  good: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: test
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: {url: "postgresql://postgres:test@127.0.0.1:5433/test"}
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      const { type, command } = fixture.readiness;
      if (type !== 'command' || command === undefined) continue;
      const commands = readinessCommands(command);
      const finding =
        containerFinding(fixture, commands) ?? routeFinding(fixture, command, commands);
      if (finding !== undefined) {
        yield { path: [...fixture.path, 'readiness_cmd'], at: 'value', ...finding };
      }
    }
  },
};

type Said = Pick<Finding, 'message' | 'help' | 'fixes' | 'related'>;

/** A command in another container says nothing of this one. */
function containerFinding(
  { containerName, path }: FixtureView,
  commands: readonly ReadinessCommand[],
): Said | undefined {
  const asked = commands.flatMap(({ container }) => container ?? []);
  const [other] = asked;
  if (other === undefined || containerName === undefined || isUnfinished(containerName))
    return undefined;
  if (asked.includes(containerName)) return undefined;
  const related = {
    path: [...path, 'container_name'],
    at: 'value',
    message: 'This one is started.',
  };
  return {
    message: `The readiness command asks the container ${quoted(other)}, and the fixture's is called ${quoted(containerName)}.`,
    related: [{ ...related, at: 'value' }],
  };
}

function routeFinding(
  fixture: FixtureView,
  text: string,
  commands: readonly ReadinessCommand[],
): Said | undefined {
  const server = fixtureServer(fixture);
  if (server === undefined) return undefined;
  const routeOf = routerFor(fixture, server, text);
  const routes = commands.map((command) => ({ command, route: routeOf(command) }));
  const socket = routes.find(({ route }) => route === 'socket')?.command;
  const overNetwork = routes.filter(({ route }) => route === 'network');
  const astray = overNetwork.flatMap(
    ({ command }) => strangePort(command, text, fixture, server) ?? [],
  );
  // One that asks over the network is proof enough, whatever others ask for.
  if (overNetwork.length > astray.length) return undefined;
  const [elsewhere] = astray;
  if (elsewhere !== undefined) return withBetter(fixture, server, text, elsewhere);
  if (socket === undefined) return undefined;
  const message = `${field(socket.program)} asks over a socket, ${whatAnswers(socket, server)}.`;
  return withBetter(fixture, server, text, message);
}

/** What is said of a command that asks this machine on a port that the fixture does not publish. */
function strangePort(
  command: ReadinessCommand,
  text: string,
  { ports, portsKnown }: FixtureView,
  { image }: FixtureServer,
): string | undefined {
  if (command.isInside || !portsKnown || ports.length === 0) return undefined;
  const clients = CLIENTS[image.repository];
  if (clients === undefined || text.includes(clients.portVariable)) return undefined;
  const port = clients.port(command);
  if (port === undefined || ports.some(({ host }) => host === port)) return undefined;
  const published = listOf(ports.map(({ host }) => host));
  return `${field(command.program)} asks port ${port} of this machine, and the fixture publishes ${published}.`;
}

function withBetter(
  fixture: FixtureView,
  server: FixtureServer,
  text: string,
  message: string,
): Said {
  const better = readinessFor(fixture, server);
  return {
    message,
    help: [
      better === undefined || better.length > LONGEST_HELP
        ? 'Ask over TCP, with `-h 127.0.0.1`.'
        : `Write \`${better}\`.`,
    ],
    fixes: better === undefined || !isOneCommand(text) ? [] : [fixOf(fixture, better)],
  };
}

/** A longer command is only offered as a fix. */
const LONGEST_HELP = 400;

function whatAnswers({ isInside, program }: ReadinessCommand, { image }: FixtureServer): string {
  if (!isInside) return 'which on this machine does not lead to the container';
  const anyone = program === 'pg_isready' ? ', for any user and database' : '';
  return `where ${image.server} answers while it is still being set up${anyone}`;
}

function fixOf({ path }: FixtureView, value: string): PathFix {
  const edits = [{ kind: 'set', path: [...path, 'readiness_cmd'], value }] as const;
  return {
    title: 'Ask over TCP, as the user of the URL and in its database',
    safety: 'safe',
    edits,
  };
}

/** Tells how a command reaches the server; `unknown` for one that asks no such server, or that the environment tells where to go. */
function routerFor(
  { environment }: FixtureView,
  { image }: FixtureServer,
  text: string,
): (command: ReadinessCommand) => Route {
  const isTold = (name: string) =>
    text.includes(name) || environment.variables.some((each) => each.name === name);
  const clients = CLIENTS[image.repository];
  if (clients === undefined || clients.variables.some(isTold)) return () => 'unknown';
  return (command) => (clients.programs.has(command.program) ? clients.route(command) : 'unknown');
}

/** The clients that may ask a server over a socket, and the variables that tell them where to go. */
interface Clients {
  readonly programs: ReadonlySet<string>;
  readonly variables: readonly string[];
  readonly route: (command: ReadinessCommand) => Route;
  /** The port of this machine that is asked; nothing where it is another machine, or not known. */
  readonly port: (command: ReadinessCommand) => number | undefined;
  /** The variable that tells them the port. */
  readonly portVariable: string;
}

const MYSQL: Clients = {
  programs: new Set(['mysqladmin', 'mariadb-admin', 'mysql', 'mariadb']),
  variables: ['MYSQL_HOST'],
  route: routeOfMysql,
  port: portOfMysql,
  portVariable: 'MYSQL_TCP_PORT',
};

/** By the repository of the image. */
const CLIENTS: Readonly<Partial<Record<string, Clients>>> = {
  postgres: {
    programs: new Set(['pg_isready', 'psql']),
    variables: ['PGHOST', 'PGHOSTADDR', 'PGSERVICE'],
    route: routeOfPostgres,
    port: portOfPostgres,
    portVariable: 'PGPORT',
  },
  mysql: MYSQL,
  mariadb: MYSQL,
};
