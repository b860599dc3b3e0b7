import { provenance } from './generated-by.ts';

/** The beginning of the module of fixtures, up to its tables. */
export const head = `# ${provenance('docker-fixtures')}
"""Fixtures: containers that tests need, and the environment that they export.

The commands are for a POSIX shell on the host, to be run one after the other:

    for command in get_start_commands("postgresql"):
        subprocess.run(command, shell=True, check=True)
"""

from typing import Final, NamedTuple


class DockerFixture(NamedTuple):
    """A container that tests need."""

    service: str
    """The kind of server."""

    image: str
    """The image, with a tag or a digest."""

    container_name: str
    """The container's name."""

    port_mappings: list[str]
    """The published ports, each as \`HOST:CONTAINER\`."""

    start_command: str
    """Starts the container, also one that is there already."""

    ready_command: str
    """Waits until it is ready; \`get_start_commands\` has the function it calls."""

    env_exports: dict[str, str]
    """What the tests get, by variable; URLs to be completed are generic."""

    driver_exports: dict[str, str]
    """The variables whose URL names the driver of who connects: their dialects."""

`;

/** The functions of the module of fixtures. */
export const functions = `
def is_known_service(name: str) -> bool:
    """Whether there is a fixture of this name."""
    return name in DOCKER_FIXTURES


def get_container_name(name: str) -> str:
    """Return the name of a fixture's container.

    Raises KeyError where there is no fixture of this name.
    """
    return _fixture(name).container_name


def get_start_commands(name: str) -> list[str]:
    """Return the commands that start a fixture's container and wait for it.

    The last one fails, and shows the end of the log, where the container is not ready
    in time. Raises KeyError where there is no fixture of this name.
    """
    fixture = _fixture(name)
    return [fixture.start_command, _AWAIT_READY + fixture.ready_command]


def get_env_exports(service: str, driver: str | None = None) -> dict[str, str]:
    """Return the environment that a fixture exports to the tests.

    \`driver\` is the driver that the project connects with, such as "asyncpg": URLs that
    are made for it name it as SQLAlchemy has it, \`postgresql+asyncpg://\`. Without it,
    and for "none", they are generic, as libraries want them that take no driver in a URL
    (asyncpg and psycopg themselves). URLs of other servers, such as Redis, name none.

    Raises KeyError where there is no fixture of this name, and ValueError where its
    dialect has no such driver.
    """
    fixture = _fixture(service)
    exports = dict(fixture.env_exports)
    if driver is None or driver == "none":
        return exports
    for variable, dialect in fixture.driver_exports.items():
        location = exports[variable].partition("://")[2]
        exports[variable] = f"{dialect}+{_driver_name(dialect, driver)}://{location}"
    return exports


def _fixture(name: str) -> DockerFixture:
    fixture = DOCKER_FIXTURES.get(name)
    if fixture is None:
        known = ", ".join(DOCKER_FIXTURES)
        raise KeyError(f"There is no fixture {name!r}; there are {known}.")
    return fixture


def _driver_name(dialect: str, driver: str) -> str:
    drivers = _DRIVERS[dialect]
    name = drivers.get(driver.removeprefix(f"{dialect}+").lower().replace("_", "-"))
    if name is None:
        known = ", ".join(dict.fromkeys(drivers.values()))
        raise ValueError(f"{dialect} has no driver {driver!r}; there are {known}.")
    return name
`;
