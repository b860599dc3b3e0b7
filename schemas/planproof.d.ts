// Generated from packages/schema/src/scalars.ts, packages/schema/src/feature.ts, packages/schema/src/fixture.ts, packages/schema/src/config.ts, packages/schema/src/report.ts by `npm run generate`. Do not edit.

/** A whole number. In YAML: digits without a fraction or an exponent, so `5`, not `5.0` and not `1e3`. */
export type integer = number;

/**
 * Text with at least one visible character.
 *
 * @title text that is not blank
 * @pattern \S
 */
export type NonBlankText = string;

/**
 * A feature's identifier: `FEAT-`, then groups of capital letters and digits joined by hyphens.
 *
 * @title feature id
 * @pattern ^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$
 * @examples ["FEAT-A1B2"]
 */
export type FeatureId = string;

/**
 * A task's identifier: `TASK-`, then groups of letters and digits joined by hyphens.
 *
 * @title task id
 * @pattern ^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$
 * @examples ["TASK-AB-001"]
 */
export type TaskId = string;

/**
 * A day, or a day and a time of day, optionally with an offset from UTC. The day and the time must exist: the pattern
 * counts the days of each month and the leap years from year 1 on, the 24 hours and the 60 minutes and seconds.
 *
 * @title timestamp
 * @pattern ^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$
 * @examples ["2026-01-31T09:00:00Z"]
 */
export type Timestamp = string;

/**
 * The name of an optional-dependency group, as `pip install .[name]` takes it.
 *
 * @title optional-dependency group
 * @pattern ^[A-Za-z0-9._-]+$
 * @examples ["postgres"]
 */
export type ExtraName = string;

/**
 * A count of things.
 *
 * @minimum 0
 */
export type Count = integer;

/**
 * The number of a wave, from 1.
 *
 * @minimum 1
 */
export type WaveNumber = integer;

/**
 * A feature file: one plan of tasks, the waves they run in, and the infrastructure that its tests need.
 *
 * @title Feature
 */
export interface Feature {
  /** The feature's identifier. The file is named after it: `.guardkit/features/<id>.yaml`. */
  id: FeatureId;
  /**
   * What the feature is called.
   *
   * @examples ["Sign in with a passkey"]
   */
  name: NonBlankText;
  /**
   * What the feature is for.
   *
   * @examples ["Users sign in with a passkey."]
   */
  description?: string;
  /** When the plan was made. */
  created?: Timestamp | null;
  /**
   * How far the feature is.
   *
   * @default planned
   */
  status?: FeatureStatus;
  /**
   * The technology stack, or stacks, as lower-case identifiers such as `python` or `typescript`.
   *
   * @examples ["python", ["python", "react"]]
   */
  stack?: string | string[];
  /**
   * The services that the feature's tests need. Each is the name of a fixture, alone or with the driver that the consumer
   * uses to reach it.
   *
   * @examples [["postgresql", { "service": "redis", "driver": "redis" }]]
   */
  infrastructure?: (string | PinnedService)[];
  /** What must be true when the feature is done. */
  acceptance_criteria?: (NonBlankText | AcceptanceCriterion)[];
  /**
   * How hard the feature is, from 1 (trivial) to 10.
   *
   * @minimum 1
   * @default 5
   */
  complexity?: integer;
  /** How many tasks were planned. It should equal the number of tasks. */
  estimated_tasks?: Count;
  /** The tasks, in the order in which people read them. The order of work is `orchestration.parallel_groups`. */
  tasks?: Task[];
  /** The order in which the tasks run. */
  orchestration?: Orchestration;
  /** The state of the run. Written by the pipeline. */
  execution?: Execution;
  /** A command that must pass after some of the waves before the next one may begin. */
  smoke_gates?: SmokeGates | null;
  /** A command that judges the finished feature by its behaviour. A string is short for `{command: …}`. */
  behavioural_oracle?: NonBlankText | BehaviouralOracle | null;
  /**
   * Names of optional-dependency groups of the project to install before the tests run.
   *
   * @examples [["postgres"]]
   */
  bootstrap_extras?: ExtraName[];
  /** Whether a failed preflight check stops the run. */
  preflight_strict?: boolean;
  /** Other repositories in which evidence for this feature lies. */
  evidence_repos?: (NonBlankText | EvidenceRepo)[];
  /** Whether every scenario must be stamped with its verifier. */
  routing_law?: 'enforced' | 'off' | null;
  /**
   * Gherkin files that specify the feature, relative to the repository.
   *
   * @examples [["features/login.feature"]]
   */
  feature_files?: NonBlankText[];
  /** Which verifier answers for each Gherkin scenario, by the scenario's title. */
  scenarios?: Scenarios | null;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** How far a feature is. */
export type FeatureStatus =
  | 'planned'
  | 'in_progress'
  | 'completed'
  | 'failed'
  | 'paused'
  | 'awaiting_merge';

/** A fixture, with the driver that the consumer must use to reach it. */
export interface PinnedService {
  /**
   * The name of a fixture.
   *
   * @examples ["postgresql"]
   */
  service: string;
  /**
   * The driver that the consumer uses.
   *
   * @examples ["asyncpg"]
   */
  driver?: string;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** One thing that must be true, with an identifier to refer to it by. */
export interface AcceptanceCriterion {
  /**
   * An identifier, unique in its list.
   *
   * @examples ["AC-1"]
   */
  id?: string;
  /** What must be true. */
  text: NonBlankText;
  /**
   * How it is verified, for example a test's name.
   *
   * @examples ["tests/test_login.py::test_passkey"]
   */
  verified_by?: string;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** One unit of work: a Player implements it, a Coach verifies it. */
export interface Task {
  /** The task's identifier. */
  id: TaskId;
  /**
   * The Markdown file that describes the task, relative to the repository.
   *
   * @examples ["tasks/backlog/TASK-AB-001-login-form.md"]
   */
  file_path: string;
  /** What the task is called. The default is its id. */
  name?: string;
  /** What the task is for. */
  description?: string;
  /** What must be true when the task is done. */
  acceptance_criteria?: (NonBlankText | AcceptanceCriterion)[];
  /**
   * How hard the task is, from 1 (trivial) to 10.
   *
   * @minimum 1
   * @maximum 10
   * @default 5
   */
  complexity?: integer;
  /**
   * Ids of the tasks that must be complete before this one begins.
   *
   * @examples [["TASK-AB-001"]]
   */
  dependencies?: string[];
  /**
   * How far the task is.
   *
   * @default pending
   */
  status?: TaskStatus;
  /**
   * Who does the work: the pipeline's task workflow, the Player directly, or a person.
   *
   * @default task-work
   */
  implementation_mode?: 'task-work' | 'direct' | 'manual';
  /**
   * How long the task should take, in minutes.
   *
   * @minimum 0
   * @default 30
   */
  estimated_minutes?: integer;
  /**
   * Names of the fixtures that this task's tests need.
   *
   * @examples [["postgresql"]]
   */
  requires_infrastructure?: string[];
  /** What came of the task. Written by the pipeline; the one mapping that may hold any key. */
  result?: { [key: string]: unknown } | null;
  /** Turns taken so far. Written by the pipeline. */
  turns_completed?: Count;
  /** The turn that is under way. Written by the pipeline. */
  current_turn?: Count;
  /** When work on the task began. Written by the pipeline. */
  started_at?: Timestamp | null;
  /** When work on the task ended. Written by the pipeline. */
  completed_at?: Timestamp | null;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** How far a task is. */
export type TaskStatus =
  | 'pending'
  | 'in_progress'
  | 'completed'
  | 'failed'
  | 'skipped'
  | 'deferred';

/** The order in which the tasks run. */
export interface Orchestration {
  /**
   * The waves: the tasks of one wave run side by side, and a wave begins when the one before it is complete.
   *
   * @examples [[["TASK-AB-001"], ["TASK-AB-002", "TASK-AB-003"]]]
   */
  parallel_groups?: string[][];
  /** How long the whole feature should take, in minutes. */
  estimated_duration_minutes?: Count;
  /**
   * How many tasks should run side by side at most.
   *
   * @minimum 1
   */
  recommended_parallel?: integer | null;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** The state of a run. Written by the pipeline. */
export interface Execution {
  /** When the run began. */
  started_at?: Timestamp | null;
  /** When the run ended. */
  completed_at?: Timestamp | null;
  /** When this state was last written. */
  last_updated?: Timestamp | null;
  /** When the feature was archived. */
  archived_at?: Timestamp | null;
  /** The git worktree that the run works in. */
  worktree_path?: string | null;
  /** Where the feature was archived to. */
  archived_to?: string | null;
  /** Turns taken over all tasks. */
  total_turns?: Count;
  /** How many tasks are complete. */
  tasks_completed?: Count;
  /** How many tasks have failed. */
  tasks_failed?: Count;
  /** The wave that is under way; 0 before the first. */
  current_wave?: Count;
  /** The waves that are complete. */
  completed_waves?: WaveNumber[];

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** A command that must pass after some of the waves. */
export interface SmokeGates {
  /**
   * The wave, or waves, after which the command runs; `all` for every one.
   *
   * @examples [1, [1, 3], "all"]
   */
  after_wave: WaveNumber | GatedWaves | 'all';
  /**
   * The shell command.
   *
   * @examples ["pytest tests/smoke -q"]
   */
  command: NonBlankText;
  /**
   * The exit status that means success.
   *
   * @default 0
   */
  expected_exit?: integer;
  /**
   * How long the command may take, in seconds.
   *
   * @minimum 1
   * @maximum 600
   * @default 120
   */
  timeout?: integer;
  /**
   * Whether pytest's exit status 5 (no tests collected) counts as a failure.
   *
   * @default false
   */
  exit5_is_hard_fail?: boolean;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/**
 * The waves after which a smoke gate runs.
 *
 * @minItems 1
 */
export type GatedWaves = WaveNumber[];

/** A command that judges the finished feature by its behaviour. */
export interface BehaviouralOracle {
  /**
   * The shell command.
   *
   * @examples ["python -m oracle --feature login"]
   */
  command: NonBlankText;
  /**
   * The exit status that means success.
   *
   * @default 0
   */
  expected_exit?: integer;
  /**
   * How long the command may take, in seconds.
   *
   * @minimum 1
   * @maximum 3600
   */
  timeout?: integer | null;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** Another repository in which evidence for a feature lies. */
export interface EvidenceRepo {
  /**
   * The path of the repository.
   *
   * @examples ["../payments"]
   */
  path: NonBlankText;
  /** The command that runs its tests. */
  test_command?: string;
  /** The Python interpreter to run them with. */
  interpreter?: string;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/**
 * Verifiers by the title of the Gherkin scenario.
 */
export interface Scenarios {
  [title: string]: Verifier | ScenarioStamp;
}

/** Who answers for a scenario. */
export type Verifier =
  | 'toolchain'
  | 'hurl'
  | 'exam'
  | 'probe:bus'
  | 'probe:process'
  | 'flutter'
  | 'playwright'
  | 'operator';

/** A verifier, with the test that shows the scenario to hold. */
export interface ScenarioStamp {
  /** Who answers for the scenario. */
  verifier: Verifier;
  /**
   * The test that shows it. `toolchain` needs one.
   *
   * @examples ["tests/test_login.py::test_passkey"]
   */
  test_ref?: NonBlankText | null;
  /**
   * The files that hold the test.
   *
   * @examples [["tests/test_login.py"]]
   */
  test_paths?: TestPaths | null;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/**
 * Files that hold a scenario's test.
 *
 * @minItems 1
 */
export type TestPaths = NonBlankText[];

/**
 * A fixture file: the containers that tests need, and the environment they export to them.
 *
 * @title Fixtures
 */
export interface FixtureFile {
  /** The fixtures, by name. A project's fixture wins over a built-in one of the same name. */
  fixtures: Fixtures;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
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

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
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

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/**
 * The configuration file, `planproof.config.yaml`, or the key `planproof` of package.json.
 *
 * @title Configuration
 */
export interface Config {
  /** The repository root, relative to this file. The default is the nearest folder above that holds `.git`. */
  root?: NonBlankText;
  /** Which files are found when no path is named. */
  include?: IncludePatterns;
  /**
   * Patterns of files that discovery leaves out.
   *
   * @examples [["archive/**"]]
   */
  exclude?: NonBlankText[];
  /**
   * The level of a rule, by its code.
   *
   * @examples [{ "complexity-scale": "off" }]
   */
  rules?: RuleLevels;
  /** Extra fixture files, relative to the root. */
  fixtures?: NonBlankText[];
  /** What is known of the project that consumes the fixtures. */
  project?: ProjectFacts;
  /** The baseline file, relative to the root. */
  baseline?: NonBlankText;
  /**
   * The lowest severity that makes a run fail.
   *
   * @default error
   */
  fail_on?: Severity;

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** Patterns of files to find, by their kind. */
export interface IncludePatterns {
  /**
   * Patterns of feature files.
   *
   * @default ["**\/.guardkit/features/*.{yaml,yml}"]
   */
  features?: NonBlankText[];
  /**
   * Patterns of fixture files.
   *
   * @default ["**\/.guardkit/fixtures/*.{yaml,yml}"]
   */
  fixtures?: NonBlankText[];

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/** Rule levels by code. */
export interface RuleLevels {
  [code: string]: RuleLevel;
}

/** What a rule's findings count as. */
export type RuleLevel = 'off' | Severity;

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** What is known of the project that consumes the fixtures, where its files do not say. */
export interface ProjectFacts {
  /** Paths of the Python manifests to read, relative to the root. */
  python?: NonBlankText[];
  /** Whether the project opens a sync or an async engine. */
  engine?: 'sync' | 'async';

  /** A key of one's own: allowed, and never read. */
  [key: `x-${string}`]: unknown;
}

/**
 * The JSON report, version 1. Keys may be added within a version; none is removed or changes its meaning.
 *
 * @title Report
 */
export interface Report {
  /** The version of this format. */
  version: 1;
  /** The program that wrote the report. */
  tool: Tool;
  /** Every file that was checked, clean ones too, sorted by path. */
  files: FileReport[];
  /** Counts over all files. */
  summary: Summary;
}

/** The program that wrote a report. */
export interface Tool {
  /** Its name. */
  name: 'planproof';
  /** Its version. */
  version: string;
}

/** What was found in one file. */
export interface FileReport {
  /** The path, relative to the working directory, with `/`. */
  path: string;
  /** What the file was taken for. */
  kind: FileKind;
  /** The findings, sorted by place. */
  diagnostics: Diagnostic[];
}

/** What a file was taken for. */
export type FileKind = 'feature' | 'fixture' | 'config';

/** One finding. */
export interface Diagnostic {
  /** The rule's code. */
  code: string;
  /** How grave it is. */
  severity: Severity;
  /** One plain sentence that names the offending value. */
  message: string;
  /** The keys and indexes that lead from the root to the node. */
  path: PathSegment[];
  /** Where it is. */
  range: Range;
  /** Other places that belong to it. */
  related: RelatedPlace[];
  /** What follows from what, each sentence with its own place. */
  evidence: Evidence[];
  /** What to write instead, in sentences: the remedy, the nearest known names, what would not help. */
  help: string[];
  /** Changes that would resolve it. */
  fixes: Fix[];
  /** The page that explains the rule. */
  url: string;
  /**
   * Which finding of its file this is, whatever changes elsewhere in the file: the code, and the path with the entries of
   * lists by their id or text. Findings may share one.
   *
   * @examples ["unknown-field tasks[TASK-AB-001]/wave"]
   */
  fingerprint: string;
}

/** A key or an index. */
export type PathSegment = string | Count;

/** A stretch of text; the end is exclusive. */
export interface Range {
  /** Where it begins. */
  start: Position;
  /** Where it ends. */
  end: Position;
}

/** A place in a text. */
export interface Position {
  /**
   * The line, from 1.
   *
   * @minimum 1
   */
  line: integer;
  /**
   * The column in UTF-16 code units, from 1. A byte order mark does not count.
   *
   * @minimum 1
   */
  column: integer;
  /** The offset in UTF-16 code units from the beginning of the file, from 0. A byte order mark counts. */
  offset: Count;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  /** What is there. */
  message: string;
  /** The file, where it is another one than the finding's. */
  file?: string;
  /** Where it is. */
  range: Range;
}

/** One link of a chain of evidence. */
export interface Evidence {
  /** The fact. */
  message: string;
  /** The file, where it is another one than the finding's. */
  file?: string;
  /** Where the fact stands. */
  range?: Range;
}

/** A change that would resolve a finding. */
export interface Fix {
  /** What the change does. */
  title: string;
  /** `safe` keeps the meaning that the author wrote; `unsafe` changes or guesses it. */
  safety: FixSafety;
  /** The replacements, sorted and without overlap. */
  edits: TextEdit[];
}

/** Whether a fix keeps the author's meaning. */
export type FixSafety = 'safe' | 'unsafe';

/** A replacement of the text between two offsets. */
export interface TextEdit {
  /** The offset, in UTF-16 code units, at which the replaced text begins. */
  start: Count;
  /** The offset at which it ends. */
  end: Count;
  /** What to write there. */
  text: string;
}

/** Counts over all files of a run. */
export interface Summary {
  /** Files checked. */
  files: Count;
  /** Findings at level error. */
  errors: Count;
  /** Findings at level warning. */
  warnings: Count;
  /** Findings at level info. */
  infos: Count;
  /** Findings that have a fix. */
  fixable: Count;
  /** Findings that a comment suppresses. */
  suppressed: Count;
  /** Findings that the baseline holds. */
  baselined: Count;
}
