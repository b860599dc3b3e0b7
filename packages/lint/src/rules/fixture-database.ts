import type { Databases } from '@planproof/fixtures';
import type { Finding, PathFix } from '../finding.ts';
import { type ExportedUrl, exportedUrls } from '../fixture/exported-url.ts';
import { type FixtureServer, fixtureServer } from '../fixture/fixture-server.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { shellHazard } from '../fixture/shell-hazard.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The URL's database is one that the container has. */
export const fixtureDatabase: Rule = {
  code: 'fixture-database',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  fixes: ['safe', 'unsafe'],
  summary: 'A URL names a database that the container makes when it starts.',
  why: 'The container makes the database that its environment names, and no other. PostgreSQL without POSTGRES_DB has one that is called like its user. A URL that names another one gets no further than the server: `database "test" does not exist`. RabbitMQ has virtual hosts in the place of databases, and Redis numbers them.',
  bad: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -c 'select 1'
    env_export:
      DATABASE_URL: postgresql://postgres:test@127.0.0.1:5433/test
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
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -c 'select 1'
    env_export:
      DATABASE_URL: postgresql://postgres:test@127.0.0.1:5433/test
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      const server = fixtureServer(fixture);
      if (server === undefined) continue;
      if (server.image.service === 'redis') yield* redisFindings(fixture);
      else yield* databaseFindings(fixture, server);
    }
  },
};

function* databaseFindings(fixture: FixtureView, server: FixtureServer): Iterable<Finding> {
  const databases = server.image.databases(server.environment);
  if (databases === undefined) return;
  const named = exportedUrls(fixture).flatMap((url) => {
    const name = nameIn(url);
    return name === undefined ? [] : [{ url, name }];
  });
  const names = named.map(({ name }) => name);
  for (const { url, name } of named) {
    if (databases.names.includes(name)) continue;
    const what = url.scheme === 'amqp' ? 'virtual host' : 'database';
    yield {
      ...placeOf(url),
      message: `${field(url.export.variable)} leads to the ${what} ${quoted(name)}, which the container does not have.`,
      help: [helpOn(databases, what)],
      fixes: isCure(server, databases, name, names)
        ? fixesOf(fixture, server, databases, name)
        : [],
    };
  }
}

/** Whether all the databases are there once the variable names one of them, by a text that every command takes. */
function isCure(
  { image, environment }: FixtureServer,
  { variable }: Databases,
  name: string,
  names: readonly string[],
): boolean {
  const there = image.databases(new Map(environment).set(variable, name))?.names ?? [];
  return shellHazard(name) === undefined && names.every((each) => there.includes(each));
}

/** The database of a URL; nothing where it names none, since the code may add one. */
function nameIn({ scheme, database }: ExportedUrl): string | undefined {
  // Without a path clients of RabbitMQ take the virtual host that is there by itself.
  if (scheme === 'amqp') return database === undefined || database === '' ? '/' : database;
  return database === undefined || database === '' ? undefined : database;
}

function placeOf({ export: { path, focus } }: ExportedUrl): Pick<Finding, 'path' | 'at' | 'focus'> {
  return { path, at: 'value', ...(focus === undefined ? {} : { focus }) };
}

function helpOn({ made, variable, isSet }: Databases, what: string): string {
  if (isSet) return `${field(variable)} makes ${quoted(made ?? '')}.`;
  const there = made === undefined ? 'It makes none' : `It makes ${quoted(made)}`;
  return `${there}; ${field(variable)} names the ${what} to make.`;
}

/** Adds the variable; or, where there is one that the image does not read and that says the same, gives it its name. */
function fixesOf(
  { environment }: FixtureView,
  { image }: FixtureServer,
  { variable, isSet }: Databases,
  name: string,
): PathFix[] {
  const path = [...environment.path, variable];
  const known = environment.variables.find((each) => each.name === variable);
  if (isSet || known !== undefined) {
    const edits = [{ kind: 'set', path, value: name }] as const;
    return known === undefined
      ? []
      : [{ title: `Set ${variable} to ${name}`, safety: 'unsafe', edits }];
  }
  const meant = environment.variables.find(
    (each) =>
      each.value === name &&
      Object.hasOwn(image.misnomers, each.name) &&
      image.misnomers[each.name] === variable,
  );
  const edit =
    meant !== undefined
      ? ({ kind: 'rename', path: meant.path, name: variable } as const)
      : environment.state === 'absent'
        ? ({
            kind: 'insert',
            path: environment.path,
            value: { [variable]: name },
            beside: BESIDE,
          } as const)
        : ({ kind: 'insert', path, value: name } as const);
  const title =
    meant === undefined ? `Add ${variable}: ${name}` : `Rename ${meant.name} to ${variable}`;
  return [{ title, safety: 'safe', edits: [edit] }];
}

/** Where a mapping of variables goes that is not there yet. */
const BESIDE = { key: 'port_mapping', side: 'after' } as const;

/** As many as the server has where no file says otherwise. */
const REDIS_DATABASES = 16;

function* redisFindings(fixture: FixtureView): Iterable<Finding> {
  for (const url of exportedUrls(fixture)) {
    const { database = '', options } = url;
    if (database === '' || options.has('db')) continue;
    const number = /^\d+$/.test(database) ? Number(database) : undefined;
    if (number !== undefined && number < REDIS_DATABASES) continue;
    const message =
      number === undefined
        ? `${field(url.export.variable)} leads to the database ${quoted(database)}, which is no number, so that clients silently take 0.`
        : `${field(url.export.variable)} leads to the database ${number}, which the container does not have.`;
    yield {
      ...placeOf(url),
      message,
      help: [`Redis has the databases 0 to ${REDIS_DATABASES - 1}.`],
    };
  }
}
