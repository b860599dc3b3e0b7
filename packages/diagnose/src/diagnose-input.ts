import type { DefinedFixture } from '@planproof/lint';
import type { Place, PythonProject } from '@planproof/python-project';
import type { Diagnostic, FileKind } from '@planproof/schema';

/** A feature or fixture file that was linted, together with the project around it. */
export interface LintedFixtureFile {
  /** As reports name it. */
  readonly path: string;
  readonly kind: FileKind;
  readonly diagnostics: readonly Diagnostic[];
}

/** The log of a test run. */
export interface LogText {
  /** As reports name it. */
  readonly name: string;
  readonly text: string;
}

/** An interpreter that was asked which modules it finds. */
export interface AskedInterpreter {
  readonly path: string;
  readonly version: string;
  /** Whether it finds a module, by the module's name; nothing of one that it was not asked for. */
  readonly modules: ReadonlyMap<string, boolean>;
}

/** A line of the project's code that imports a module. */
export interface FoundImport {
  /** As it is written: `psycopg2`, or `psycopg2.extras`. */
  readonly module: string;
  readonly place: Place;
}

/** Everything that a diagnosis is made from. */
export interface DiagnoseInput {
  readonly log: LogText | undefined;
  /** What the Python project says; nothing where there is none, or it is not to be looked at. */
  readonly project: PythonProject | undefined;
  /** The feature and fixture files, linted with the project. */
  readonly files: readonly LintedFixtureFile[];
  /** The fixtures that the files define. */
  readonly fixtures: readonly DefinedFixture[];
  readonly interpreter: AskedInterpreter | undefined;
  /** Where the project's code imports modules that the log says are missing; nothing where nobody looked. */
  readonly imports?: readonly FoundImport[];
  /** A path of the project, relative to its root, as reports name it. */
  readonly displayPath: (path: string) => string;
}
