import type { Account, Accounts } from '@planproof/fixtures';
import type { Finding } from '../finding.ts';
import { type ExportedUrl, exportedUrls } from '../fixture/exported-url.ts';
import { type FixtureServer, fixtureServer } from '../fixture/fixture-server.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { listOf } from '../fixture/list-of.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The URL's user and password are those of the container. */
export const fixtureCredentials: Rule = {
  code: 'fixture-credentials',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  summary: 'A URL signs in with a user and a password that the container knows.',
  why: 'The container makes its user from its environment, once, when it starts. A URL with another name or password is turned away, and every test that opens a connection fails with `password authentication failed`.',
  bad: `fixtures:
  queue:
    service: rabbitmq
    container_name: app-rabbitmq
    image: rabbitmq:4.3-management-alpine
    port_mapping: "5673:5672"
    env_vars:
      RABBITMQ_DEFAULT_USER: app
      RABBITMQ_DEFAULT_PASS: test
    readiness_type: command
    readiness_cmd: docker exec app-rabbitmq rabbitmq-diagnostics -q check_port_connectivity
    env_export:
      AMQP_URL: amqp://guest:guest@127.0.0.1:5673/
`,
  good: `fixtures:
  queue:
    service: rabbitmq
    container_name: app-rabbitmq
    image: rabbitmq:4.3-management-alpine
    port_mapping: "5673:5672"
    env_vars:
      RABBITMQ_DEFAULT_USER: app
      RABBITMQ_DEFAULT_PASS: test
    readiness_type: command
    readiness_cmd: docker exec app-rabbitmq rabbitmq-diagnostics -q check_port_connectivity
    env_export:
      AMQP_URL: amqp://app:test@127.0.0.1:5673/
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      const server = fixtureServer(fixture);
      const accounts = server?.image.accounts(server.environment);
      if (server === undefined || accounts === undefined) continue;
      for (const url of exportedUrls(fixture)) {
        const fault = faultOf(url, fixture, server, accounts);
        if (fault !== undefined) yield { ...findingOf(url, fixture), ...fault };
      }
    }
  },
};

type Fault = Pick<Finding, 'message' | 'help'>;

function findingOf(
  { export: { path, focus } }: ExportedUrl,
  { environment }: FixtureView,
): Pick<Finding, 'path' | 'at' | 'focus' | 'related'> {
  const message = 'The container gets its users here.';
  const related =
    environment.state === 'absent' ? [] : [{ path: environment.path, at: 'key', message } as const];
  return { path, at: 'value', ...(focus === undefined ? {} : { focus }), related };
}

function faultOf(
  url: ExportedUrl,
  fixture: FixtureView,
  { image }: FixtureServer,
  accounts: Accounts,
): Fault | undefined {
  if (image.service === 'redis') return redisFault(url);
  const { username = '', password } = url;
  if (username === '') return anonymousFault(url, image.service, accounts);
  const users = accounts.accounts.filter(({ user }) => user === username);
  const [account] = users;
  if (account === undefined) return unknownUser(url, username, accounts);
  if (users.some((each) => each.password === undefined || each.password === (password ?? ''))) {
    return sourceFault(url, account);
  }
  if (password === undefined || password === '') {
    // libpq, and what follows it, look for it in the environment.
    if (fixture.exports.some(({ variable }) => variable === 'PGPASSWORD')) return undefined;
    return {
      message: `${field(url.export.variable)} signs in as ${quoted(username)} without a password, and the container wants one.`,
    };
  }
  return {
    message: `${field(url.export.variable)} signs in as ${quoted(username)} with another password than the container's.`,
  };
}

/** Only some clients take a user from elsewhere where the URL names none. */
function anonymousFault(
  { export: { variable } }: ExportedUrl,
  service: string,
  { accounts, anonymous }: Accounts,
): Fault | undefined {
  if (anonymous || (service !== 'mongodb' && service !== 'rabbitmq')) return undefined;
  const users = listOf(accounts.map(({ user }) => quoted(user)));
  return { message: `${field(variable)} names no user, and the container lets only ${users} in.` };
}

function unknownUser(
  { export: { variable } }: ExportedUrl,
  username: string,
  { accounts }: Accounts,
): Fault {
  const signs = `${field(variable)} signs in as ${quoted(username)}`;
  if (accounts.length === 0) return { message: `${signs}, and the container has no users.` };
  const users = listOf([...new Set(accounts.map(({ user }) => quoted(user)))]);
  return { message: `${signs}, whom the container does not know.`, help: [`It knows ${users}.`] };
}

/** MongoDB looks for a user in the database that is opened, unless it is told where. */
function sourceFault(
  { export: { variable }, ...url }: ExportedUrl,
  { user, source }: Account,
): Fault | undefined {
  if (source === undefined || url.options.has('authSource')) return undefined;
  const { database = '' } = url;
  if (database === '' || database === source) return undefined;
  return {
    message: `${field(variable)} looks for the user ${quoted(user)} in the database ${quoted(database)}, and only ${quoted(source)} knows it.`,
    help: [`Add \`authSource=${source}\` to the URL's query.`],
  };
}

function redisFault({
  username = '',
  password = '',
  export: { variable },
}: ExportedUrl): Fault | undefined {
  const help = ['The image takes no password from its environment; leave it out of the URL.'];
  // The user `default` has no password, and is let in with any.
  if (username === 'default' || (username === '' && password === '')) return undefined;
  if (username === '')
    return { message: `${field(variable)} has a password, and the container has none.`, help };
  if (password === '') return undefined;
  return {
    message: `${field(variable)} signs in as ${quoted(username)}, whom the container does not know.`,
    help: ['It knows "default", without a password.'],
  };
}
