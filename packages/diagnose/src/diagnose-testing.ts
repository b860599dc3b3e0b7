import { fixturesIn, lintText, memoryProject } from '@planproof/lint';
import type { Connection, Place, PythonProject, Requirement } from '@planproof/python-project';
import { diagnose } from './diagnose.ts';
import type { DiagnoseInput, FoundImport } from './diagnose-input.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What a test says of a project; the rest is as in an ordinary one. */
export interface TestScene {
  readonly log?: string;
  /** The text of a fixture file. */
  readonly fixture?: string;
  /** The text of a feature file. */
  readonly feature?: string;
  readonly project?: PythonProject;
  readonly interpreter?: DiagnoseInput['interpreter'];
  readonly imports?: readonly FoundImport[];
}

const FIXTURES = '.guardkit/fixtures/servers.yaml';
const FEATURE = '.guardkit/features/FEAT-A1.yaml';

/** Diagnoses a project in memory. */
export function diagnosed(scene: TestScene): Diagnosis {
  const { log, fixture, feature, project, interpreter, imports } = scene;
  const python = project === undefined ? {} : { readPython: () => project };
  const lint = (path: string, text: string) =>
    lintText(text, { project: memoryProject({ [path]: text }, { path, ...python }) });
  const files = Object.entries({ [FIXTURES]: fixture, [FEATURE]: feature }).flatMap(
    ([path, text]) => (text === undefined ? [] : [{ path, ...lint(path, text) }]),
  );
  return diagnose({
    log: log === undefined ? undefined : { name: 'pytest.log', text: log },
    project,
    files,
    fixtures: fixture === undefined ? [] : (fixturesIn(fixture, FIXTURES) ?? []),
    interpreter,
    displayPath: (path) => path,
    ...(imports && { imports }),
  });
}

/** A project whose manifest and code are known to the end. */
export function pythonProject(
  requirements: readonly Requirement[],
  connections: readonly Connection[] = [],
): PythonProject {
  return {
    manifests: ['pyproject.toml'],
    requirements,
    requirementsComplete: true,
    connections,
    looseSteps: [],
    variables: [],
    overrides: [],
    sourcesComplete: true,
    engine: undefined,
    problems: [],
  };
}

/** A requirement on a line of pyproject.toml. */
export function required(name: string, more: Partial<Requirement> = {}): Requirement {
  return {
    name,
    extras: [],
    specifier: '',
    marker: undefined,
    standing: 'required',
    group: undefined,
    via: undefined,
    place: placeIn('pyproject.toml', 7, `"${name}"`),
    ...more,
  };
}

/** An async engine of SQLAlchemy's on `DATABASE_URL`. */
export const asyncEngine: Connection = {
  library: 'sqlalchemy',
  call: 'create_async_engine',
  mode: 'async',
  wrapped: false,
  role: 'application',
  url: { kind: 'variable', names: ['DATABASE_URL'], steps: [] },
  place: placeIn('src/database.py', 7, 'create_async_engine(os.environ["DATABASE_URL"])'),
};

/** A place, on one line. */
export function placeIn(file: string, line: number, text: string): Place {
  const start = { line, column: 5, offset: 100 };
  const end = { line, column: 5 + text.length, offset: 100 + text.length };
  return { file, range: { start, end }, text };
}
