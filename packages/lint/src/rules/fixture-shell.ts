import type { Path } from '@planproof/yaml-source';
import { asList } from '../feature-view.ts';
import type { Finding } from '../finding.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { type ShellHazard, shellHazard, wordHazard } from '../fixture/shell-hazard.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Nothing in a fixture is a command but the readiness command. */
export const fixtureShell: Rule = {
  code: 'fixture-shell',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  summary: 'Nothing in a fixture can end or extend the shell command that it is put in.',
  why: 'A container is started by a shell command into which its name, image, ports and variables are written, and what it exports is set by another. A `;`, a quote or a `$(…)` in one of them becomes part of the command: at best the container does not start, at worst something else runs. The readiness command is itself a command, and may use the shell.',
  bad: `fixtures:
  cache:
    service: redis
    container_name: app-redis
    image: redis:8-alpine
    port_mapping: "6380:6379"
    readiness_type: command
    readiness_cmd: docker exec app-redis redis-cli ping
    env_export:
      REDIS_PREFIX: test; echo
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
      REDIS_PREFIX: test
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      yield* findings(fixture.path, 'key', "The fixture's name", wordHazard(fixture.name));
      yield* wordFindings(fixture);
      yield* environmentFindings(fixture);
      yield* exportFindings(fixture);
    }
    for (const { pin, path, origin } of fixtures.needed) {
      if (pin === undefined || origin === 'unknown') continue;
      for (const finding of findings(path, 'value', 'The driver', wordHazard(pin))) {
        yield { ...finding, focus: 'driver' };
      }
    }
  },
};

function* findings(
  path: Path,
  at: 'key' | 'value',
  subject: string,
  hazard: ShellHazard | undefined,
): Iterable<Finding> {
  if (hazard === undefined) return;
  const { text, effect } = hazard;
  yield { path, at, message: `${subject} has ${quoted(text)}, which ${effect} that it is put in.` };
}

function* wordFindings({ record, path }: FixtureView): Iterable<Finding> {
  for (const key of ['container_name', 'image', 'port_mapping']) {
    const value = record?.[key];
    const list = asList(value);
    for (const [index, each] of (list ?? [value]).entries()) {
      if (typeof each !== 'string') continue;
      const at = list === undefined ? [...path, key] : [...path, key, index];
      yield* findings(at, 'value', field(key), wordHazard(each));
    }
  }
}

/** Servers that are written in Java take names with dots. */
const CONTAINER_VARIABLE = /^[A-Za-z_][\w.-]*$/;

function* environmentFindings({ environment }: FixtureView): Iterable<Finding> {
  for (const { name, value, path } of environment.variables) {
    if (!CONTAINER_VARIABLE.test(name)) yield badName(path, name);
    yield* findings(path, 'value', field(name), shellHazard(value ?? ''));
  }
}

const EXPORTED_VARIABLE = /^[A-Za-z_]\w*$/;

function* exportFindings({ exports }: FixtureView): Iterable<Finding> {
  for (const { variable, text, driver, path, focus } of exports) {
    if (!EXPORTED_VARIABLE.test(variable)) yield badName(path, variable);
    for (const finding of findings(path, 'value', field(variable), shellHazard(text))) {
      yield { ...finding, ...(focus === undefined ? {} : { focus }) };
    }
    for (const finding of findings(path, 'value', 'The driver', wordHazard(driver ?? ''))) {
      yield { ...finding, focus: 'driver' };
    }
  }
}

function badName(path: Path, name: string): Finding {
  const message = `${quoted(name)} is no name that a shell can give a variable.`;
  const help = ['Write letters, digits and `_`, and no digit first.'];
  return { path, at: 'key', message, help };
}
