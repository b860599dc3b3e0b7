import type { RelatedPath } from '../finding.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import type { NeededFixture } from '../fixture/fixtures-view.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The fixtures of a feature can run side by side. */
export const fixturePortConflict: Rule = {
  code: 'fixture-port-conflict',
  group: 'fixture',
  severity: 'error',
  summary:
    'No two fixtures of a feature publish one port of the machine, or share the name of a container.',
  why: 'The containers of a feature run side by side. The second that publishes a port does not start: `port is already allocated`; and of two containers of one name there can be only one.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
infrastructure: [redis, cache]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
infrastructure: [cache]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  files: {
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
    '.guardkit/fixtures/cache.yaml': `fixtures:
  cache:
    service: redis
    container_name: app-cache
    image: redis:8-alpine
    port_mapping: "6380:6379"
    readiness_type: command
    readiness_cmd: docker exec app-cache redis-cli ping
    env_export:
      REDIS_URL: redis://127.0.0.1:6380/0
`,
  },
  *check({ fixtures }) {
    const first = new Map<string, Known>();
    for (const needed of fixtures.needed) {
      const { name, path, focus, fixture } = needed;
      if (fixture === undefined || first.has(name)) continue;
      const other = [...first.values()].find(
        (each) => conflict(each.fixture, fixture) !== undefined,
      );
      first.set(name, { needed, fixture });
      const shared = other && conflict(other.fixture, fixture);
      if (other === undefined || shared === undefined) continue;
      yield {
        path,
        ...(focus === undefined ? {} : { focus }),
        at: 'value',
        message: `The fixtures ${quoted(other.needed.name)} and ${quoted(name)} both ${shared}.`,
        related: [placeOf(other.needed)],
      };
    }
  },
};

interface Known {
  readonly needed: NeededFixture;
  readonly fixture: FixtureView;
}

/** What two fixtures cannot both have, as what they do. */
function conflict(one: FixtureView, other: FixtureView): string | undefined {
  const port = one.ports.find(({ host }) => other.ports.some((each) => each.host === host));
  if (port !== undefined) return `publish port ${port.host} of the machine`;
  const { containerName } = one;
  return containerName !== undefined && containerName === other.containerName
    ? `call their container ${quoted(containerName)}`
    : undefined;
}

function placeOf({ path, focus }: NeededFixture): RelatedPath {
  const message = 'The other one is needed here.';
  return { path, ...(focus === undefined ? {} : { focus }), at: 'value', message };
}
