/** A place in a log: a whole line. */
export interface LogLine {
  /** From 1. */
  readonly line: number;
  /** The line without colours and without what a runner puts in front. */
  readonly text: string;
}

/** A step of a traceback: which line of which file was running. The outermost is first. */
export interface Frame {
  /** As the log has it: absolute, or relative to where the tests ran. */
  readonly file: string;
  /** In that file, from 1. */
  readonly line: number;
  /** The function; empty where the log does not say. */
  readonly function: string;
  /** The source line, trimmed; empty where the log does not show it. */
  readonly code: string;
  /** Where in the log it stands. */
  readonly at: LogLine;
}

/** What a log shows to have gone wrong, by the error's own words. */
export type SymptomKind =
  /** `No module named 'x'`; the subject is the module. */
  | 'module-missing'
  /** The asyncio extension was given a driver that is not async; the subject is the driver. */
  | 'driver-not-async'
  /** SQLAlchemy knows no dialect of the URL's name; the subject is the name. */
  | 'dialect-unknown'
  /** The library takes no URL with this scheme; the subject is the scheme. */
  | 'scheme-refused'
  /** The driver knows no such option; the subject is the option. */
  | 'option-refused'
  /** The server has no such database; the subject is the database. */
  | 'database-missing'
  /** The server refuses the user or the password; the subject is the user. */
  | 'authentication-failed'
  /** Nothing listens; the subject is the port, or empty where the log does not say. */
  | 'connection-refused'
  /** greenlet is not installed, which SQLAlchemy's asyncio extension stands on. */
  | 'greenlet-missing'
  /** The interpreter has no pytest. */
  | 'pytest-missing';

/**
 * What became of an error.
 *
 * - `raised`: it ended a test, or the run
 * - `handled`: it was caught, and another one followed
 * - `mentioned`: something printed it
 */
export type Standing = 'raised' | 'handled' | 'mentioned';

/** An error in a log. */
export interface Symptom {
  readonly kind: SymptomKind;
  /** What the error names; see {@link SymptomKind}. */
  readonly subject: string;
  /** The error's own words. */
  readonly error: string;
  readonly at: LogLine;
  /** The traceback that leads to it, as far as the log shows one. */
  readonly frames: readonly Frame[];
  readonly standing: Standing;
}

/** The interpreter that ran the tests, as the log names it. */
export interface LoggedInterpreter {
  /** Its path; nothing where only its version is shown. */
  readonly path: string | undefined;
  readonly version: string | undefined;
  readonly at: LogLine;
}

/** What is read from the log of a test run. */
export interface TestLog {
  /** By their standing, then in the order of the log; each kind and subject once. */
  readonly symptoms: readonly Symptom[];
  readonly interpreter: LoggedInterpreter | undefined;
  /** The folder that the tests ran in, where pytest says it. */
  readonly rootDirectory: string | undefined;
  /** How many lines it has. */
  readonly lines: number;
}
