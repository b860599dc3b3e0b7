import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import {
  configSchema,
  featureSchema,
  fixtureSchema,
  type JsonSchema,
  type Path,
  type Validation,
  validateConfig,
  validateFeature,
  validateFixtureFile,
} from '../src/index.ts';

/** A closed mapping of a format, and a small file that holds one. */
export interface Mapping {
  /** Names the files of cases: `accepts/<name>.yaml` and `rejects/<name>.yaml`. */
  readonly name: string;
  readonly validate: (value: unknown) => Validation<unknown>;
  /** The published schema of the mapping. */
  readonly schema: JsonSchema;
  /** A valid file. */
  readonly base: unknown;
  /** Where the mapping is in the base. */
  readonly at: Path;
}

const feature = { id: 'FEAT-A1', name: 'Sign in with a passkey' };
const task = { id: 'TASK-A1-1', file_path: 'tasks/TASK-A1-1.md' };
const smokeGates = { after_wave: 1, command: 'make smoke' };
const fixture = {
  service: 'postgresql',
  container_name: 'app-postgres',
  image: 'postgres:18',
  port_mapping: '5433:5432',
  env_export: { DATABASE_URL: { url: 'postgresql://postgres@127.0.0.1:5433/test' } },
};

function inFeature(name: string, definition: string, rest: object, at: Path): Mapping {
  const schema = featureSchema.definitions?.[definition] ?? {};
  return { name, validate: validateFeature, schema, base: { ...feature, ...rest }, at };
}

function inFixtureFile(name: string, definition: string, rest: object, at: Path = []): Mapping {
  const schema = fixtureSchema.definitions?.[definition] ?? {};
  const base = { fixtures: { postgresql: { ...fixture, ...rest } } };
  return {
    name,
    validate: validateFixtureFile,
    schema,
    base,
    at: ['fixtures', 'postgresql', ...at],
  };
}

function inConfig(name: string, definition: string, base: object, at: Path): Mapping {
  const schema = configSchema.definitions?.[definition] ?? {};
  return { name, validate: validateConfig, schema, base, at };
}

const sleep = { readiness_type: 'sleep', readiness_sleep: 5 };

/** Every closed mapping of the formats that people write. */
export const mappings: readonly Mapping[] = [
  { name: 'feature', validate: validateFeature, schema: featureSchema, base: feature, at: [] },
  inFeature('task', 'Task', { tasks: [task] }, ['tasks', 0]),
  inFeature('orchestration', 'Orchestration', { orchestration: {} }, ['orchestration']),
  inFeature('execution', 'Execution', { execution: {} }, ['execution']),
  inFeature('smoke-gates', 'SmokeGates', { smoke_gates: smokeGates }, ['smoke_gates']),
  inFeature(
    'behavioural-oracle',
    'BehaviouralOracle',
    { behavioural_oracle: { command: 'true' } },
    ['behavioural_oracle'],
  ),
  inFeature('pinned-service', 'PinnedService', { infrastructure: [{ service: 'redis' }] }, [
    'infrastructure',
    0,
  ]),
  inFeature(
    'acceptance-criterion',
    'AcceptanceCriterion',
    { acceptance_criteria: [{ text: 'x' }] },
    ['acceptance_criteria', 0],
  ),
  inFeature('evidence-repo', 'EvidenceRepo', { evidence_repos: [{ path: '../pay' }] }, [
    'evidence_repos',
    0,
  ]),
  inFeature('scenario-stamp', 'ScenarioStamp', { scenarios: { 'A/b~c': { verifier: 'hurl' } } }, [
    'scenarios',
    'A/b~c',
  ]),
  {
    name: 'fixture-file',
    validate: validateFixtureFile,
    schema: fixtureSchema,
    base: { fixtures: {} },
    at: [],
  },
  inFixtureFile('fixture-command', 'CommandFixture', {
    readiness_type: 'command',
    readiness_cmd: 'true',
  }),
  inFixtureFile('fixture-sleep', 'SleepFixture', sleep),
  inFixtureFile('fixture-log', 'LogFixture', { readiness_type: 'log', readiness_log: 'ready' }),
  inFixtureFile('fixture-tcp', 'TcpFixture', { readiness_type: 'tcp' }),
  inFixtureFile('connection-export', 'ConnectionExport', sleep, ['env_export', 'DATABASE_URL']),
  { name: 'config', validate: validateConfig, schema: configSchema, base: {}, at: [] },
  inConfig('include-patterns', 'IncludePatterns', { include: {} }, ['include']),
  inConfig('project-facts', 'ProjectFacts', { project: {} }, ['project']),
];

/** A value that a field does not take. */
interface Rejected {
  readonly value: unknown;
  readonly kind: unknown;
  /** Where below the field the problem is. */
  readonly below: readonly unknown[];
}

/** The values that each field of a mapping takes. */
export function acceptedBy(mapping: Mapping): ReadonlyMap<string, readonly unknown[]> {
  return lists(`accepts/${mapping.name}.yaml`);
}

/** The values that each field of a mapping does not take. A case is written `[value, kind]` or `[value, kind, path]`. */
export function rejectedBy(mapping: Mapping): ReadonlyMap<string, readonly Rejected[]> {
  const rows = [...lists(`rejects/${mapping.name}.yaml`)];
  return new Map(rows.map(([key, values]) => [key, values.map(rejected)]));
}

function rejected(row: unknown): Rejected {
  if (!Array.isArray(row)) throw new Error(`${JSON.stringify(row)} is no case`);
  const [value, kind, below = []]: unknown[] = row;
  return { value, kind, below: Array.isArray(below) ? below : [below] };
}

function lists(path: string): Map<string, unknown[]> {
  const table = load(readFileSync(join(import.meta.dirname, path), 'utf8'));
  return new Map(
    Object.entries(table ?? {}).map(([key, values]) => {
      if (!Array.isArray(values)) throw new Error(`${path}: ${key} holds no list of cases`);
      return [key, values];
    }),
  );
}

/** A copy of the mapping's file in which the mapping has this value under this key. */
export function withField(mapping: Mapping, key: string, value: unknown): unknown {
  return replaced(mapping.base, [...mapping.at, key], value);
}

/** A copy of the mapping's file in which the mapping lacks this key. */
export function withoutField(mapping: Mapping, key: string): unknown {
  return replaced(mapping.base, [...mapping.at, key], undefined);
}

function replaced(node: unknown, path: Path, value: unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item, index) => (index === segment ? replaced(item, rest, value) : item));
  }
  const entries = new Map<string | number, unknown>(Object.entries(node ?? {}));
  entries.set(segment, replaced(entries.get(segment), rest, value));
  if (rest.length === 0 && value === undefined) entries.delete(segment);
  return Object.fromEntries(entries);
}
