// Generated from schemas/python by `npm run generate`. Do not edit.

/** The files of the Python package. */
export const pythonFiles: Readonly<Record<string, string>> = {
  "pyproject.toml": `# Generated from packages/codegen/src/python by \`npm run generate\`. Do not edit.
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "planproof-models"
version = "0.0.0"
description = "The feature and fixture files of planproof as strict Pydantic models."
readme = "README.md"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.10"
dependencies = ["pydantic>=2.10,<3"]
keywords = ["planproof", "pydantic", "schema", "yaml"]
classifiers = [
    "Development Status :: 4 - Beta",
    "Framework :: Pydantic :: 2",
    "Intended Audience :: Developers",
    "Programming Language :: Python :: 3",
    "Typing :: Typed",
]

[project.urls]
Homepage = "https://planproof.dev"

[tool.hatch.build.targets.wheel]
packages = ["planproof_models"]

[tool.mypy]
strict = true

[tool.ruff]
target-version = "py310"

[tool.ruff.lint]
extend-select = ["ANN", "B", "D1", "I", "RUF", "UP"]
`,
  "README.md": `<!-- Generated from packages/codegen/src/python by \`npm run generate\`. Do not edit. -->

# planproof-models

The feature and fixture files of [planproof](https://planproof.dev) as [Pydantic](https://docs.pydantic.dev) models. They
are generated from the same types as planproof's JSON Schemas and its linter, so the three accept the same files.

\`\`\`console
$ pip install planproof-models
\`\`\`

\`\`\`python
import yaml
from planproof_models import Feature
from pydantic import ValidationError

text = """
id: FEAT-A1
name: Sign in with a passkey
created: 2026-01-31
bootstrap_packages: [asyncpg]
x-team: identity
"""

try:
    Feature.model_validate(yaml.safe_load(text))
except ValidationError as error:
    for problem in error.errors():
        print(problem["type"], *problem["loc"])

feature = Feature.model_validate(
    yaml.safe_load(text.replace("bootstrap_packages: [asyncpg]", "complexity: 3"))
)
print(feature.id, feature.created, feature.status, feature.complexity, feature.tasks)
\`\`\`

This prints:

\`\`\`text
extra_forbidden bootstrap_packages
FEAT-A1 2026-01-31 planned 3 None
\`\`\`

- Every mapping is closed: a key that the format does not have is an error. Keys that begin with \`x-\` are allowed
  everywhere and never read, so a model does not hold them.
- Nothing is converted: \`"5"\`, \`5.0\` and \`true\` are no integers, and \`5\` is no text.
- A field with a default of the format has that default; any other field that is left out is \`None\`. A null that is
  written counts as absent where the format takes null, and is an error elsewhere.
- The fixtures are a union told apart by \`readiness_type\`, so each kind has exactly its own fields.
- A fixture file is a \`FixtureFile\`; \`FixtureFile.model_validate(yaml.safe_load(text)).fixtures\` is a dictionary by name.

## What PyYAML reads

The models validate what \`yaml.safe_load\` returns, and PyYAML reads YAML 1.1. Where the format wants text and PyYAML has
made something else of a word without quotes (\`name: yes\`, \`description: 2026-01-31\`, \`port_mapping: 22:22\`) the models
refuse it. There are two exceptions, in which the quotes are not needed:

- the timestamps of a feature and under \`execution\`: the \`date\` or \`datetime\` that PyYAML makes of them becomes text again,
  in the form of ISO 8601, so these fields are always \`str\`. On a task a date is refused, as the pipeline refuses it.
- \`routing_law: off\`, of which PyYAML makes \`False\`, as it does of \`false\` and \`no\`.

Neither exception holds for \`model_validate_json\`: JSON has no dates, and there \`false\` is not \`"off"\`.

\`planproof check\` names such places before Python sees them, as \`yaml11-value\` and \`yaml11-rejected\`.

## Versions

The package has the version of planproof whose formats it holds. Fields are added within version 1 of the formats, never
taken away. It needs Python 3.10 or later.
`,
  "LICENSE": `MIT License

Copyright (c) 2026 The planproof authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`,
  "planproof_models/py.typed": `# Generated from packages/codegen/src/python by \`npm run generate\`. Do not edit.
`,
  "planproof_models/__init__.py": `# Generated from packages/schema/src/feature.ts and packages/schema/src/fixture.ts by \`npm run generate\`. Do not edit.
"""The feature and fixture files of planproof as Pydantic models."""

from .feature import (
    AcceptanceCriterion,
    BehaviouralOracle,
    EvidenceRepo,
    Execution,
    Feature,
    FeatureStatus,
    GatedWaves,
    Orchestration,
    PinnedService,
    Scenarios,
    ScenarioStamp,
    SmokeGates,
    Task,
    TaskStatus,
    TestPaths,
    Verifier,
)
from .fixture import (
    CommandFixture,
    ConnectionExport,
    ContainerName,
    EnvironmentExports,
    EnvironmentVariables,
    Fixture,
    FixtureFile,
    Fixtures,
    ImageReference,
    LogFixture,
    PortMapping,
    Service,
    SleepFixture,
    TcpFixture,
)
from .mapping import ClosedMapping
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

__all__ = [
    "AcceptanceCriterion",
    "BehaviouralOracle",
    "ClosedMapping",
    "CommandFixture",
    "ConnectionExport",
    "ContainerName",
    "Count",
    "EnvironmentExports",
    "EnvironmentVariables",
    "EvidenceRepo",
    "Execution",
    "ExtraName",
    "Feature",
    "FeatureId",
    "FeatureStatus",
    "Fixture",
    "FixtureFile",
    "Fixtures",
    "GatedWaves",
    "ImageReference",
    "LoadedTimestamp",
    "LogFixture",
    "NonBlankText",
    "Orchestration",
    "PinnedService",
    "PortMapping",
    "ScenarioStamp",
    "Scenarios",
    "Service",
    "SleepFixture",
    "SmokeGates",
    "Task",
    "TaskId",
    "TaskStatus",
    "TcpFixture",
    "TestPaths",
    "Timestamp",
    "Verifier",
    "WaveNumber",
]
`,
  "planproof_models/mapping.py": `# Generated from packages/codegen/src/python by \`npm run generate\`. Do not edit.
"""What the models of all formats have in common."""

from datetime import date
from typing import Annotated, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationInfo,
    model_validator,
)

T = TypeVar("T")


def _without_own_keys(data: object) -> object:
    """Leave out the keys that begin with \`x-\`, which every mapping may have."""
    if not isinstance(data, dict):
        return data
    return {
        key: value
        for key, value in data.items()
        if not (isinstance(key, str) and key.startswith("x-"))
    }


def _not_none(data: object) -> object:
    """Refuse a null that was written; a field that is absent is not asked."""
    if data is None:
        raise ValueError("null is not allowed here: leave the field out")
    return data


def _date_as_text(data: object) -> object:
    """Turn the date or the time that PyYAML made of text back into text."""
    return data.isoformat() if isinstance(data, date) else data


def word_read_as(value: bool, word: str) -> BeforeValidator:
    """Take the boolean that PyYAML makes of a word without quotes for that word.

    JSON has no such words: there, a boolean is a boolean.
    """

    def restore(data: object, info: ValidationInfo) -> object:
        return word if data is value and info.mode == "python" else data

    return BeforeValidator(restore)


WITHOUT_OWN_KEYS = BeforeValidator(_without_own_keys)
"""Leaves the keys that begin with \`x-\` out of a map."""

DATE_AS_TEXT = BeforeValidator(_date_as_text)
"""Takes dates and times for text in the form of ISO 8601."""

OrAbsent: TypeAlias = Annotated[T | None, BeforeValidator(_not_none)]
"""What may be left out, but not be null. It is None where it is left out."""


class ClosedMapping(BaseModel):
    """A mapping that takes the keys of its format, and no others.

    The exception are keys that begin with \`x-\`: they are allowed, and never read.
    """

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        regex_engine="rust-regex",
        use_attribute_docstrings=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _leave_out_own_keys(cls, data: object) -> object:
        return _without_own_keys(data)
`,
  "planproof_models/scalars.py": `# Generated from packages/schema/src/scalars.ts by \`npm run generate\`. Do not edit.
"""The scalar types of the formats."""

from typing import Annotated, TypeAlias

from pydantic import Field

from .mapping import DATE_AS_TEXT

FeatureId: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$",
        title="feature id",
        examples=["FEAT-A1B2"],
    ),
]
"""A feature's identifier: \`FEAT-\`, then groups of capital letters and digits joined
by hyphens.
"""

NonBlankText: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]",
        title="text that is not blank",
    ),
]
"""Text with at least one visible character."""

Timestamp: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
        title="timestamp",
        examples=["2026-01-31T09:00:00Z"],
    ),
]
"""A day, or a day and a time of day, optionally with an offset from UTC. The day and
the time must exist: the pattern counts the days of each month and the leap years from
year 1 on, the 24 hours and the 60 minutes and seconds.
"""

Count: TypeAlias = Annotated[int, Field(ge=0)]
"""A count of things."""

TaskId: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
        title="task id",
        examples=["TASK-AB-001"],
    ),
]
"""A task's identifier: \`TASK-\`, then groups of letters and digits joined by hyphens."""

WaveNumber: TypeAlias = Annotated[int, Field(ge=1)]
"""The number of a wave, from 1."""

ExtraName: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9._-]+$",
        title="optional-dependency group",
        examples=["postgres"],
    ),
]
"""The name of an optional-dependency group, as \`pip install .[name]\` takes it."""

LoadedTimestamp: TypeAlias = Annotated[Timestamp, DATE_AS_TEXT]
"""A Timestamp, or the date that PyYAML makes of one without quotes, which becomes
text.
"""
`,
  "planproof_models/feature.py": `# Generated from packages/schema/src/feature.ts by \`npm run generate\`. Do not edit.
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
    """The wave, or waves, after which the command runs; \`all\` for every one."""

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
    """The test that shows it. \`toolchain\` needs one."""

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
    \`.guardkit/features/<id>.yaml\`.
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
    """The technology stack, or stacks, as lower-case identifiers such as \`python\` or
    \`typescript\`.
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
    \`orchestration.parallel_groups\`.
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
    for \`{command: …}\`.
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
`,
  "planproof_models/fixture.py": `# Generated from packages/schema/src/fixture.ts by \`npm run generate\`. Do not edit.
"""GuardKit fixture file: containers that tests need, and the environment they
export.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .mapping import WITHOUT_OWN_KEYS, ClosedMapping, OrAbsent
from .scalars import NonBlankText

Service: TypeAlias = Literal[
    "postgresql",
    "mysql",
    "mariadb",
    "redis",
    "mongodb",
    "rabbitmq",
    "kafka",
    "nats",
    "elasticsearch",
    "opensearch",
    "localstack",
    "minio",
    "memcached",
    "mssql",
    "oracle",
    "neo4j",
    "qdrant",
    "other",
]
"""The kind of server that a fixture runs."""

ContainerName: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
        title="container name",
        examples=["app-postgres"],
    ),
]
"""The name of a container, as Docker takes it."""

ImageReference: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$",
        title="image reference",
        examples=["postgres:18-alpine"],
    ),
]
"""An image reference with a tag or a digest."""

PortMapping: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
        title="port mapping",
        examples=["5433:5432"],
    ),
]
"""A published port: \`HOST:CONTAINER\`, each from 1 to 65535."""

EnvironmentVariables: TypeAlias = Annotated[dict[str, str], WITHOUT_OWN_KEYS]
"""Environment variables of the container."""


class ConnectionExport(ClosedMapping):
    """A connection URL that is completed for the project that consumes it."""

    url: str = Field(examples=["postgresql://postgres:test@127.0.0.1:5433/test"])
    """The URL, with its generic scheme."""

    driver: str = Field(default="consumer", examples=["asyncpg"])
    """\`consumer\`: the driver that the consuming project uses is filled in. \`none\`:
    the URL stays generic. Otherwise the driver's name.
    """


EnvironmentExports: TypeAlias = Annotated[
    dict[str, str | ConnectionExport], WITHOUT_OWN_KEYS
]
"""Environment variables that the tests get."""


class CommandFixture(ClosedMapping):
    """A fixture that is ready when a command succeeds."""

    readiness_type: Literal["command"]
    """How the container shows that it is ready: a command that succeeds."""

    readiness_cmd: NonBlankText = Field(
        examples=[
            "docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'",
        ],
    )
    """The command, run by a shell on the host."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as \`HOST:CONTAINER\`; several as a list."""

    env_vars: OrAbsent[EnvironmentVariables] = None
    """The environment of the container."""

    readiness_timeout: Annotated[int, Field(ge=1, le=600)] = 60
    """How long the container may take to be ready, in seconds."""

    env_export: EnvironmentExports
    """What the tests get in their environment, by variable name."""

    description: OrAbsent[str] = None
    """What the fixture is for."""


class SleepFixture(ClosedMapping):
    """A fixture that is taken to be ready after a fixed time."""

    readiness_type: Literal["sleep"]
    """How the container shows that it is ready: time has passed."""

    readiness_cmd: None = None
    """Not used with \`sleep\`."""

    readiness_sleep: Annotated[int, Field(ge=1, le=300)]
    """How long to wait, in seconds."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as \`HOST:CONTAINER\`; several as a list."""

    env_vars: OrAbsent[EnvironmentVariables] = None
    """The environment of the container."""

    readiness_timeout: Annotated[int, Field(ge=1, le=600)] = 60
    """How long the container may take to be ready, in seconds."""

    env_export: EnvironmentExports
    """What the tests get in their environment, by variable name."""

    description: OrAbsent[str] = None
    """What the fixture is for."""


class LogFixture(ClosedMapping):
    """A fixture that is ready when its log says so."""

    readiness_type: Literal["log"]
    """How the container shows that it is ready: a line in its log."""

    readiness_cmd: None = None
    """Not used with \`log\`."""

    readiness_log: NonBlankText = Field(examples=["ready to accept connections"])
    """The line that says ready."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as \`HOST:CONTAINER\`; several as a list."""

    env_vars: OrAbsent[EnvironmentVariables] = None
    """The environment of the container."""

    readiness_timeout: Annotated[int, Field(ge=1, le=600)] = 60
    """How long the container may take to be ready, in seconds."""

    env_export: EnvironmentExports
    """What the tests get in their environment, by variable name."""

    description: OrAbsent[str] = None
    """What the fixture is for."""


class TcpFixture(ClosedMapping):
    """A fixture that is ready when its port accepts a connection."""

    readiness_type: Literal["tcp"]
    """How the container shows that it is ready: its port accepts a connection."""

    readiness_cmd: None = None
    """Not used with \`tcp\`."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as \`HOST:CONTAINER\`; several as a list."""

    env_vars: OrAbsent[EnvironmentVariables] = None
    """The environment of the container."""

    readiness_timeout: Annotated[int, Field(ge=1, le=600)] = 60
    """How long the container may take to be ready, in seconds."""

    env_export: EnvironmentExports
    """What the tests get in their environment, by variable name."""

    description: OrAbsent[str] = None
    """What the fixture is for."""


Fixture: TypeAlias = Annotated[
    CommandFixture | SleepFixture | LogFixture | TcpFixture,
    Field(discriminator="readiness_type"),
]
"""A container that tests need. \`readiness_type\` says how it shows that it is ready."""

Fixtures: TypeAlias = Annotated[dict[str, Fixture], WITHOUT_OWN_KEYS]
"""Fixtures by name."""


class FixtureFile(ClosedMapping):
    """A fixture file: the containers that tests need, and the environment they
    export to them.
    """

    fixtures: Fixtures
    """The fixtures, by name. A project's fixture wins over a built-in one of the
    same name.
    """
`,
};
