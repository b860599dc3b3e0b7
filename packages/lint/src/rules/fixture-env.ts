import type { EnvironmentFault, ServerImage } from '@planproof/fixtures';
import type { Finding, PathFix } from '../finding.ts';
import { fixtureServer } from '../fixture/fixture-server.ts';
import type { EnvironmentView, FixtureView, VariableView } from '../fixture/fixture-view.ts';
import { either, field } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';

/** The image gets the variables that it needs, and no others. */
export const fixtureEnv: Rule = {
  code: 'fixture-env',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  fixes: ['unsafe'],
  summary:
    'The environment of a container has what the image needs, and nothing that it refuses or does not know.',
  why: 'The official images of servers are set up by variables. Without the one for the password most of them end at once, and all that is seen is a readiness check that never succeeds. A variable that the image does not know is ignored in silence, so that a misspelt POSTGRES_DATABASE makes no database. Such a one is a warning.',
  bad: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWD: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -c 'select 1'
    env_export:
      POSTGRES_PORT: "5433"
`,
  good: `fixtures:
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
      POSTGRES_PORT: "5433"
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      const server = fixtureServer(fixture);
      if (server === undefined) continue;
      for (const fault of server.image.faults(server.environment)) {
        yield faultFinding(fixture, server.image, fault);
      }
      for (const variable of fixture.environment.variables) {
        const finding = ignoredFinding(variable, fixture.environment, server.image);
        if (finding !== undefined) yield finding;
      }
    }
  },
};

function faultFinding(
  { environment }: FixtureView,
  { server }: ServerImage,
  { kind, variables, reason }: EnvironmentFault,
): Finding {
  const names = either(variables.map(field));
  switch (kind) {
    case 'missing':
      return {
        path: environment.path,
        at: 'key',
        message: `The image of ${server} needs ${names}: ${reason}.`,
      };
    case 'refused':
      return {
        path: [...environment.path, ...variables],
        at: 'value',
        message: `The image of ${server} refuses ${names}: ${reason}.`,
      };
    case 'idle':
      return {
        path: [...environment.path, ...variables],
        at: 'key',
        severity: 'warning',
        message: `${names} has no effect: ${reason}.`,
      };
  }
}

/** A variable that looks as if it were for the image, which does not read it. */
function ignoredFinding(
  { name, path }: VariableView,
  environment: EnvironmentView,
  image: ServerImage,
): Finding | undefined {
  if (image.variables.includes(name)) return undefined;
  const meant = Object.hasOwn(image.misnomers, name)
    ? image.misnomers[name]
    : nearestVariable(name, image);
  if (meant === undefined && !image.prefixes.some((prefix) => name.startsWith(prefix))) {
    return undefined;
  }
  const isThere = environment.variables.some((each) => each.name === meant);
  return {
    path,
    at: 'key',
    severity: 'warning',
    message: `The image of ${image.server} does not read ${field(name)}.`,
    help: helpOn(meant, isThere, image),
    fixes: meant === undefined || isThere ? [] : renames({ name, path }, meant),
  };
}

/** The variable that a misspelt one is near to. Short names are near to too much. */
function nearestVariable(name: string, image: ServerImage): string | undefined {
  const [found] = nearest(name, image.variables);
  const isNear = found !== undefined && found.distance <= 2 && name.length > 6;
  return isNear ? found.name : undefined;
}

function helpOn(meant: string | undefined, isThere: boolean, { server }: ServerImage): string[] {
  if (meant === undefined) {
    return server === 'Redis'
      ? [
          'It takes its settings from its command line and a file, which a fixture gives it neither of.',
        ]
      : [];
  }
  return isThere ? [`${field(meant)} is there already.`] : [`It reads ${field(meant)}.`];
}

function renames({ name, path }: Pick<VariableView, 'name' | 'path'>, meant: string): PathFix[] {
  const edits = [{ kind: 'rename', path, name: meant }] as const;
  return [{ title: `Rename ${name} to ${meant}`, safety: 'unsafe', edits }];
}
