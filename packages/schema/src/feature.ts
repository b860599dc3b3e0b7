import type {
  Count,
  ExtraName,
  FeatureId,
  integer,
  NonBlankText,
  TaskId,
  Timestamp,
  WaveNumber,
} from './scalars.ts';

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
}

/**
 * Verifiers by the title of the Gherkin scenario.
 *
 * @propertyNames {"$ref": "#/definitions/NonBlankText"}
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
}

/**
 * Files that hold a scenario's test.
 *
 * @minItems 1
 */
export type TestPaths = NonBlankText[];
