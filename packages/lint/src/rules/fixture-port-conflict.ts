import type { RelatedPath } from '../finding.ts';
import { builtInFixture, builtInFixtureNames } from '../fixture/built-in.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { type NeededFixture, speaksFor } from '../fixture/fixtures-view.ts';
import { placeOfEntry } from '../project/needy-feature.ts';
import type { Project } from '../project/project.ts';
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
infrastructure: [cache, redis]
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
  *check({ fixtures, project }) {
    for (const { needed, other, shared } of conflicts(fixtures.needed)) {
      if (!speaksFor(needed, project)) continue;
      const { path, focus } = needed;
      yield {
        path,
        ...(focus === undefined ? {} : { focus }),
        at: 'value',
        message: messageOf(other, needed, shared),
        related: [placeOf(other)],
      };
    }
    if (project === undefined || !mayConflict(fixtures.defined, project)) return;
    const known = new Set<string>();
    for (const { file, fixtures: used } of fixtures.users) {
      for (const { needed, other, shared } of conflicts(used.needed)) {
        const message = messageOf(other, needed, shared);
        if (needed.origin !== 'here' || known.has(message)) continue;
        known.add(message);
        yield {
          path: [...needed.fixture.path, shared.key],
          at: 'value',
          message,
          related: [
            ...(other.origin === 'here' ? [placeHere(other.fixture, shared.key)] : []),
            placeOfEntry(project, file, other, 'The other one is needed here.'),
            placeOfEntry(project, file, needed, 'This one is needed here.'),
          ],
        };
      }
    }
  },
};

type Known = NeededFixture & { readonly fixture: FixtureView };

interface Conflict {
  readonly needed: Known;
  /** The one that is needed before it. */
  readonly other: Known;
  readonly shared: Shared;
}

/** The fixtures of a feature that cannot run beside one that is needed before them. */
function conflicts(all: readonly NeededFixture[]): Conflict[] {
  const first = new Map<string, Known>();
  return all.flatMap((each): Conflict[] => {
    const { name, fixture } = each;
    if (fixture === undefined || first.has(name)) return [];
    const needed = { ...each, fixture };
    const other = [...first.values()].find((before) => conflict(before.fixture, fixture));
    first.set(name, needed);
    const shared = other && conflict(other.fixture, fixture);
    return other === undefined || shared === undefined ? [] : [{ needed, other, shared }];
  });
}

/** Whether any of the fixtures could be in the way of another: only then the features are looked at. */
function mayConflict(defined: readonly FixtureView[], project: Project): boolean {
  if (defined.length === 0) return false;
  const others = [
    ...(project.fixtures() ?? []).map(({ fixture }) => fixture),
    ...builtInFixtureNames.flatMap((name) => builtInFixture(name) ?? []),
  ];
  return defined.some((one) =>
    [...defined, ...others].some(
      (other) => one.name !== other.name && conflict(one, other) !== undefined,
    ),
  );
}

function messageOf(other: Known, needed: Known, { what }: Shared): string {
  return `The fixtures ${quoted(other.name)} and ${quoted(needed.name)} both ${what}.`;
}

interface Shared {
  readonly key: 'port_mapping' | 'container_name';
  /** As what both do. */
  readonly what: string;
}

/** What two fixtures cannot both have. */
function conflict(one: FixtureView, other: FixtureView): Shared | undefined {
  const port = one.ports.find(({ host }) => other.ports.some((each) => each.host === host));
  if (port !== undefined) {
    return { key: 'port_mapping', what: `publish port ${port.host} of the machine` };
  }
  const { containerName } = one;
  return containerName !== undefined && containerName === other.containerName
    ? { key: 'container_name', what: `call their container ${quoted(containerName)}` }
    : undefined;
}

function placeOf({ path, focus }: NeededFixture): RelatedPath {
  const message = 'The other one is needed here.';
  return { path, ...(focus === undefined ? {} : { focus }), at: 'value', message };
}

function placeHere({ path }: FixtureView, key: Shared['key']): RelatedPath {
  return { path: [...path, key], at: 'value', message: 'The other one has it here.' };
}
