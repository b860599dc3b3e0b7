# Generated from packages/schema/src/feature.ts by `npm run generate`. Do not edit.
"""GuardKit feature file: one plan of tasks, waves and infrastructure."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .mapping import WITHOUT_OWN_KEYS, ClosedMapping, OrAbsent, word_read_as
from .scalars import (
    Count,
    ExtraName,
    FeatureId,
    LoadedTimestamp,
    NonBlankText,
    TaskId,
    Timestamp,
    WaveNumber,
)

FeatureStatus: TypeAlias = Literal[
    "planned", "in_progress", "completed", "failed", "paused", "awaiting_merge"
]
"""How far a feature is."""


class PinnedService(ClosedMapping):
    """A fixture, with the driver that the consumer must use to reach it."""

    service: str = Field(examples=["postgresql"])
    """The name of a fixture."""

    driver: OrAbsent[str] = Field(default=None, examples=["asyncpg"])
    """The driver that the consumer uses."""


class AcceptanceCriterion(ClosedMapping):
    """One thing that must be true, with an identifier to refer to it by."""

    id: OrAbsent[str] = Field(default=None, examples=["AC-1"])
    """An identifier, unique in its list."""

    text: NonBlankText
    """What must be true."""

    verified_by: OrAbsent[str] = Field(
        default=None, examples=["tests/test_login.py::test_passkey"]
    )
    """How it is verified, for example a test's name."""


TaskStatus: TypeAlias = Literal[
    "pending", "in_progress", "completed", "failed", "skipped", "deferred"
]
"""How far a task is."""


class Task(ClosedMapping):
    """One unit of work: a Player implements it, a Coach verifies it."""

    id: TaskId
    """The task's identifier."""

    file_path: str = Field(examples=["tasks/backlog/TASK-AB-001-login-form.md"])
    """The Markdown file that describes the task, relative to the repository."""

    name: OrAbsent[str] = None
    """What the task is called. The default is its id."""

    description: OrAbsent[str] = None
    """What the task is for."""

    acceptance_criteria: OrAbsent[list[NonBlankText | AcceptanceCriterion]] = None
    """What must be true when the task is done."""

    complexity: Annotated[int, Field(ge=1, le=10)] = 5
    """How hard the task is, from 1 (trivial) to 10."""

    dependencies: OrAbsent[list[str]] = Field(default=None, examples=[["TASK-AB-001"]])
    """Ids of the tasks that must be complete before this one begins."""

    status: TaskStatus = "pending"
    """How far the task is."""

    implementation_mode: Literal["task-work", "direct", "manual"] = "task-work"
    """Who does the work: the pipeline's task workflow, the Player directly, or a
    person.
    """

    estimated_minutes: Annotated[int, Field(ge=0)] = 30
    """How long the task should take, in minutes."""

    requires_infrastructure: OrAbsent[list[str]] = Field(
        default=None, examples=[["postgresql"]]
    )
    """Names of the fixtures that this task's tests need."""

    result: dict[Any, Any] | None = None
    """What came of the task. Written by the pipeline; the one mapping that may hold
    any key.
    """

    turns_completed: OrAbsent[Count] = None
    """Turns taken so far. Written by the pipeline."""

    current_turn: OrAbsent[Count] = None
    """The turn that is under way. Written by the pipeline."""

    started_at: Timestamp | None = None
    """When work on the task began. Written by the pipeline."""

    completed_at: Timestamp | None = None
    """When work on the task ended. Written by the pipeline."""


class Orchestration(ClosedMapping):
    """The order in which the tasks run."""

    parallel_groups: OrAbsent[list[list[str]]] = Field(
        default=None, examples=[[["TASK-AB-001"], ["TASK-AB-002", "TASK-AB-003"]]]
    )
    """The waves: the tasks of one wave run side by side, and a wave begins when the
    one before it is complete.
    """

    estimated_duration_minutes: OrAbsent[Count] = None
    """How long the whole feature should take, in minutes."""

    recommended_parallel: Annotated[int, Field(ge=1)] | None = None
    """How many tasks should run side by side at most."""


class Execution(ClosedMapping):
    """The state of a run. Written by the pipeline."""

    started_at: LoadedTimestamp | None = None
    """When the run began."""

    completed_at: LoadedTimestamp | None = None
    """When the run ended."""

    last_updated: LoadedTimestamp | None = None
    """When this state was last written."""

    archived_at: LoadedTimestamp | None = None
    """When the feature was archived."""

    worktree_path: str | None = None
    """The git worktree that the run works in."""

    archived_to: str | None = None
    """Where the feature was archived to."""

    total_turns: OrAbsent[Count] = None
    """Turns taken over all tasks."""

    tasks_completed: OrAbsent[Count] = None
    """How many tasks are complete."""

    tasks_failed: OrAbsent[Count] = None
    """How many tasks have failed."""

    current_wave: OrAbsent[Count] = None
    """The wave that is under way; 0 before the first."""

    completed_waves: OrAbsent[list[WaveNumber]] = None
    """The waves that are complete."""


GatedWaves: TypeAlias = Annotated[list[WaveNumber], Field(min_length=1)]
"""The waves after which a smoke gate runs."""


class SmokeGates(ClosedMapping):
    """A command that must pass after some of the waves."""

    after_wave: Literal["all"] | WaveNumber | GatedWaves = Field(
        examples=[1, [1, 3], "all"]
    )
    """The wave, or waves, after which the command runs; `all` for every one."""

    command: NonBlankText = Field(examples=["pytest tests/smoke -q"])
    """The shell command."""

    expected_exit: int = 0
    """The exit status that means success."""

    timeout: Annotated[int, Field(ge=1, le=600)] = 120
    """How long the command may take, in seconds."""

    exit5_is_hard_fail: bool = False
    """Whether pytest's exit status 5 (no tests collected) counts as a failure."""


class BehaviouralOracle(ClosedMapping):
    """A command that judges the finished feature by its behaviour."""

    command: NonBlankText = Field(examples=["python -m oracle --feature login"])
    """The shell command."""

    expected_exit: int = 0
    """The exit status that means success."""

    timeout: Annotated[int, Field(ge=1, le=3600)] | None = None
    """How long the command may take, in seconds."""


class EvidenceRepo(ClosedMapping):
    """Another repository in which evidence for a feature lies."""

    path: NonBlankText = Field(examples=["../payments"])
    """The path of the repository."""

    test_command: OrAbsent[str] = None
    """The command that runs its tests."""

    interpreter: OrAbsent[str] = None
    """The Python interpreter to run them with."""


Verifier: TypeAlias = Literal[
    "toolchain",
    "hurl",
    "exam",
    "probe:bus",
    "probe:process",
    "flutter",
    "playwright",
    "operator",
]
"""Who answers for a scenario."""

TestPaths: TypeAlias = Annotated[list[NonBlankText], Field(min_length=1)]
"""Files that hold a scenario's test."""


class ScenarioStamp(ClosedMapping):
    """A verifier, with the test that shows the scenario to hold."""

    verifier: Verifier
    """Who answers for the scenario."""

    test_ref: NonBlankText | None = Field(
        default=None, examples=["tests/test_login.py::test_passkey"]
    )
    """The test that shows it. `toolchain` needs one."""

    test_paths: TestPaths | None = Field(
        default=None, examples=[["tests/test_login.py"]]
    )
    """The files that hold the test."""


Scenarios: TypeAlias = Annotated[
    dict[NonBlankText, Verifier | ScenarioStamp], WITHOUT_OWN_KEYS
]
"""Verifiers by the title of the Gherkin scenario."""


class Feature(ClosedMapping):
    """A feature file: one plan of tasks, the waves they run in, and the
    infrastructure that its tests need.
    """

    id: FeatureId
    """The feature's identifier. The file is named after it:
    `.guardkit/features/<id>.yaml`.
    """

    name: NonBlankText = Field(examples=["Sign in with a passkey"])
    """What the feature is called."""

    description: OrAbsent[str] = Field(
        default=None, examples=["Users sign in with a passkey."]
    )
    """What the feature is for."""

    created: LoadedTimestamp | None = None
    """When the plan was made."""

    status: FeatureStatus = "planned"
    """How far the feature is."""

    stack: OrAbsent[str | list[str]] = Field(
        default=None, examples=["python", ["python", "react"]]
    )
    """The technology stack, or stacks, as lower-case identifiers such as `python` or
    `typescript`.
    """

    infrastructure: OrAbsent[list[str | PinnedService]] = Field(
        default=None, examples=[["postgresql", {"service": "redis", "driver": "redis"}]]
    )
    """The services that the feature's tests need. Each is the name of a fixture,
    alone or with the driver that the consumer uses to reach it.
    """

    acceptance_criteria: OrAbsent[list[NonBlankText | AcceptanceCriterion]] = None
    """What must be true when the feature is done."""

    complexity: Annotated[int, Field(ge=1)] = 5
    """How hard the feature is, from 1 (trivial) to 10."""

    estimated_tasks: OrAbsent[Count] = None
    """How many tasks were planned. It should equal the number of tasks."""

    tasks: OrAbsent[list[Task]] = None
    """The tasks, in the order in which people read them. The order of work is
    `orchestration.parallel_groups`.
    """

    orchestration: OrAbsent[Orchestration] = None
    """The order in which the tasks run."""

    execution: OrAbsent[Execution] = None
    """The state of the run. Written by the pipeline."""

    smoke_gates: SmokeGates | None = None
    """A command that must pass after some of the waves before the next one may
    begin.
    """

    behavioural_oracle: NonBlankText | BehaviouralOracle | None = None
    """A command that judges the finished feature by its behaviour. A string is short
    for `{command: …}`.
    """

    bootstrap_extras: OrAbsent[list[ExtraName]] = Field(
        default=None, examples=[["postgres"]]
    )
    """Names of optional-dependency groups of the project to install before the tests
    run.
    """

    preflight_strict: OrAbsent[bool] = None
    """Whether a failed preflight check stops the run."""

    evidence_repos: OrAbsent[list[NonBlankText | EvidenceRepo]] = None
    """Other repositories in which evidence for this feature lies."""

    routing_law: (
        Annotated[Literal["enforced", "off"], word_read_as(False, "off")] | None
    ) = None
    """Whether every scenario must be stamped with its verifier."""

    feature_files: OrAbsent[list[NonBlankText]] = Field(
        default=None, examples=[["features/login.feature"]]
    )
    """Gherkin files that specify the feature, relative to the repository."""

    scenarios: Scenarios | None = None
    """Which verifier answers for each Gherkin scenario, by the scenario's title."""
