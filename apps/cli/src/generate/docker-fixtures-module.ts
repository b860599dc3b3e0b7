import {
  argument,
  type Code,
  call,
  display,
  joined,
  layOut,
  linesLiteral,
  sequence,
  stringLiteral,
  valueLiteral,
} from '@planproof/codegen/python';
import { driversOf } from '@planproof/fixtures';
import {
  awaitFunction,
  awaitLine,
  exportsOf,
  type NamedFixture,
  startCommand,
} from '@planproof/fixtures/render';
import { consumerDialects } from './consumer-dialects.ts';
import { functions, head } from './docker-fixtures-text.ts';

/**
 * The fixtures as a Python module: a table, and functions that look names up in it.
 *
 * @param fixtures such as `refusal` says nothing of
 */
export function dockerFixturesModule(fixtures: readonly NamedFixture[]): string {
  const dialects = fixtures.flatMap(({ fixture }) => [...consumerDialects(fixture).values()]);
  return [
    head,
    `${layOut(sequence('_AWAIT_READY: Final = ', linesLiteral(`${awaitFunction}\n`)))}\n`,
    `${layOut(sequence('_DRIVERS: Final[dict[str, dict[str, str]]] = ', driverTable(dialects)))}\n`,
    `${layOut(sequence('DOCKER_FIXTURES: Final[dict[str, DockerFixture]] = ', fixtureTable(fixtures)))}\n`,
    functions,
  ].join('\n');
}

function fixtureTable(fixtures: readonly NamedFixture[]): Code {
  return table(fixtures.map((each) => [each.name, row(each)]));
}

function row({ fixture }: NamedFixture): Code {
  const { service, image, container_name, port_mapping } = fixture;
  const exports = exportsOf(fixture, () => undefined);
  return call('DockerFixture', [
    argument('service', stringLiteral(service)),
    argument('image', stringLiteral(image)),
    argument('container_name', stringLiteral(container_name)),
    argument('port_mappings', display('[', [port_mapping].flat().map(stringLiteral))),
    argument('start_command', linesLiteral(startCommand(fixture))),
    argument('ready_command', linesLiteral(awaitLine(fixture))),
    argument('env_exports', table(exports.map(({ name, value }) => [name, stringLiteral(value)]))),
    argument(
      'driver_exports',
      table([...consumerDialects(fixture)].map(([name, dialect]) => [name, valueLiteral(dialect)])),
    ),
  ]);
}

/** What a driver may be called, and what a URL calls it: its own name, and those of its distributions. */
function driverTable(dialects: readonly string[]): Code {
  return table(
    [...new Set(dialects)].map((dialect) => {
      const names = new Map<string, string>();
      for (const { name } of driversOf(dialect)) names.set(folded(name), name);
      for (const { name, distributions } of driversOf(dialect)) {
        for (const each of distributions.map(folded)) if (!names.has(each)) names.set(each, name);
      }
      return [dialect, table([...names].map(([each, name]) => [each, stringLiteral(name)]))];
    }),
  );
}

/** As the module folds a driver's name before it looks it up. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** A dictionary; one without entries is `{}`. */
function table(entries: readonly (readonly [string, Code])[]): Code {
  return display(
    '{',
    entries.map(([key, value]) => joined([stringLiteral(key), value], ': ')),
  );
}
