import { type NamedFixture, refusal } from '@planproof/fixtures/render';
import type { ConfiguredSettings } from '../config-option.ts';
import type { Dependencies } from '../dependencies.ts';
import type { FixtureLibrary } from '../fixture/library.ts';
import { openLibrary } from '../fixture/open-library.ts';
import { complainAll } from '../fixture/tell.ts';
import type { Io } from '../io.ts';
import { exitCodes } from '../outcome.ts';
import { dockerFixturesModule } from './docker-fixtures-module.ts';
import type { Generated } from './generated.ts';

/**
 * The fixtures of the catalogue and of the repository around the working directory as a Python module. Where one of them cannot
 * be used there is none: whoever imports a part of the table would look for the rest in vain.
 */
export async function dockerFixtures(
  settings: ConfiguredSettings,
  io: Io,
  dependencies: Dependencies,
): Promise<Generated> {
  const opened = await openLibrary(settings, io, dependencies);
  const { fixtures, problems, code } =
    opened.kind === 'failed' ? { ...opened, fixtures: [] } : allOf(opened.library, opened.code);
  if (code !== exitCodes.clean) {
    complainAll(problems, io);
    return { kind: 'failed', code };
  }
  return {
    kind: 'files',
    files: new Map([['docker_fixtures.py', dockerFixturesModule(fixtures)]]),
  };
}

/** Every fixture, what is wrong with any, and the exit code that this leads to. */
interface AllFixtures {
  readonly fixtures: readonly NamedFixture[];
  readonly problems: readonly string[];
  readonly code: number;
}

function allOf(library: FixtureLibrary, code: number): AllFixtures {
  const all: AllFixtures = { fixtures: [], problems: library.problems, code };
  return library.names.map((name) => useFixture(name, library)).reduce(both, all);
}

function useFixture(name: string, library: FixtureLibrary): AllFixtures {
  const found = library.find(name);
  if (found.kind === 'failed') return { ...found, fixtures: [] };
  const refused = refusal(found.known);
  return refused === undefined
    ? { fixtures: [found.known], problems: [], code: exitCodes.clean }
    : { fixtures: [], problems: [refused], code: exitCodes.findings };
}

function both(one: AllFixtures, other: AllFixtures): AllFixtures {
  return {
    fixtures: [...one.fixtures, ...other.fixtures],
    problems: [...one.problems, ...other.problems],
    code: Math.max(one.code, other.code),
  };
}
