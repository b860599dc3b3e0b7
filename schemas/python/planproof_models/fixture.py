# Generated from packages/schema/src/fixture.ts by `npm run generate`. Do not edit.
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
        pattern=r"^[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$",
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
"""A published port: `HOST:CONTAINER`, each from 1 to 65535."""

EnvironmentVariables: TypeAlias = Annotated[dict[str, str], WITHOUT_OWN_KEYS]
"""Environment variables of the container."""


class ConnectionExport(ClosedMapping):
    """A connection URL that is completed for the project that consumes it."""

    url: str = Field(examples=["postgresql://postgres:test@127.0.0.1:5433/test"])
    """The URL, with its generic scheme."""

    driver: str = Field(default="consumer", examples=["asyncpg"])
    """`consumer`: the driver that the consuming project uses is filled in. `none`:
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
    """The published port as `HOST:CONTAINER`; several as a list."""

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
    """Not used with `sleep`."""

    readiness_sleep: Annotated[int, Field(ge=1, le=300)]
    """How long to wait, in seconds."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as `HOST:CONTAINER`; several as a list."""

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
    """Not used with `log`."""

    readiness_log: NonBlankText = Field(examples=["ready to accept connections"])
    """The line that says ready."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as `HOST:CONTAINER`; several as a list."""

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
    """Not used with `tcp`."""

    service: Service
    """The kind of server."""

    container_name: ContainerName
    """The container's name."""

    image: ImageReference
    """The image, with a tag or a digest."""

    port_mapping: PortMapping | list[PortMapping]
    """The published port as `HOST:CONTAINER`; several as a list."""

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
"""A container that tests need. `readiness_type` says how it shows that it is ready."""

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
