import type { Finding, PathFix, RelatedPath } from '../finding.ts';
import { type ExportedUrl, exportedUrls, urlsOf } from '../fixture/exported-url.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { listOf } from '../fixture/list-of.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The URL's port is one that the container publishes. */
export const fixturePort: Rule = {
  code: 'fixture-port',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  fixes: ['unsafe'],
  summary: 'A URL that leads to the container leads to a port that it publishes.',
  why: 'Tests run outside of the container and reach it by the first of the two ports of `port_mapping`. At any other port there is no server, or another one: tests then fail with a refused connection, or write to a database that they were not meant to touch.',
  bad: `fixtures:
  cache:
    service: redis
    container_name: app-redis
    image: redis:8-alpine
    port_mapping: "6380:6379"
    readiness_type: command
    readiness_cmd: docker exec app-redis redis-cli ping
    env_export:
      REDIS_URL: redis://127.0.0.1:6379/0
`,
  good: `fixtures:
  cache:
    service: redis
    container_name: app-redis
    image: redis:8-alpine
    port_mapping: "6380:6379"
    readiness_type: command
    readiness_cmd: docker exec app-redis redis-cli ping
    env_export:
      REDIS_URL: redis://127.0.0.1:6380/0
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      const published = fixture.ports.map(({ host }) => host);
      if (!fixture.portsKnown || published.length === 0) continue;
      yield* addressFindings(fixture, published);
      for (const url of exportedUrls(fixture)) {
        const port = url.port?.number ?? urlsOf(fixture)?.port;
        if (port === undefined || published.includes(port)) continue;
        const { path, focus } = url.export;
        yield {
          path,
          ...(focus === undefined ? {} : { focus }),
          at: 'value',
          message: `${subject(url, port)}, and the fixture publishes ${listOf(published)}.`,
          help: helpOn(fixture, port),
          related: [publishedAt(fixture)],
          fixes: fixesOf(url, published),
        };
      }
    }
  },
};

function publishedAt({ path }: FixtureView): RelatedPath {
  return {
    path: [...path, 'port_mapping'],
    at: 'key',
    message: 'The ports are published here.',
  };
}

/** An address as clients of Kafka take it, of the machine that the tests run on. */
const ADDRESS = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]):(\d{1,5})$/i;

/** Clients of Kafka take a list of addresses, and no URL. */
function* addressFindings(fixture: FixtureView, published: readonly number[]): Iterable<Finding> {
  if (fixture.service !== 'kafka') return;
  for (const { variable, text, form, path } of fixture.exports) {
    const ports = text.split(',').flatMap((each) => ADDRESS.exec(each.trim())?.[1] ?? []);
    const wrong = ports.map(Number).find((port) => !published.includes(port));
    if (form !== 'plain' || wrong === undefined) continue;
    yield {
      path,
      at: 'value',
      message: `The address in ${field(variable)} leads to port ${wrong}, and the fixture publishes ${listOf(published)}.`,
      help: helpOn(fixture, wrong),
      related: [publishedAt(fixture)],
    };
  }
}

function subject({ port, export: { variable } }: ExportedUrl, number: number): string {
  const which = `The URL of ${field(variable)}`;
  if (port === undefined) return `${which} names no port, which means ${number}`;
  return `${which} leads to port ${number}`;
}

function helpOn({ ports }: FixtureView, port: number): string[] {
  const inside = ports.find(({ container }) => container === port);
  if (inside === undefined) return [];
  return [`${port} is the port inside the container; outside it is ${inside.host}.`];
}

/** Where one port is published, it may be the one that was meant. */
function fixesOf({ export: each, port }: ExportedUrl, published: readonly number[]): PathFix[] {
  const [only] = published;
  if (only === undefined || published.length > 1 || port === undefined) return [];
  const path = each.focus === undefined ? each.path : [...each.path, each.focus];
  const value = each.text.slice(0, port.start) + only + each.text.slice(port.end);
  const edits = [{ kind: 'set', path, value }] as const;
  return [{ title: `Write port ${only}`, safety: 'unsafe', edits }];
}
