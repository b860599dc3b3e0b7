import type { Evidence } from '@planproof/schema';

/**
 * What is at the root of a failed run.
 *
 * - `url-without-driver`: a bare scheme made SQLAlchemy import a driver that the project does not use
 * - `url-with-wrong-driver`: the URL names a driver that the project does not declare
 * - `sync-driver`: the URL leads an async engine to a driver that is not async
 * - `url-scheme`: the library that reads the URL does not take its scheme
 * - `url-option`: the URL has an option that belongs to another driver
 * - `driver-undeclared`: the code imports, or the URL needs, a driver that no manifest declares
 * - `driver-not-installed`: it is declared, and the interpreter that ran lacks it
 * - `driver-in-optional-group`: it is declared only in an extra or a group that nobody installs
 * - `module-undeclared`, `module-not-installed`: the same of a module that is no driver
 * - `greenlet-missing`: SQLAlchemy's asyncio extension lacks greenlet
 * - `pytest-missing`: the interpreter has no pytest
 * - `database-missing`: the container does not create the database that the URL names
 * - `credentials`: the URL's user and password are not the container's
 * - `port-unpublished`: nothing publishes the port that was connected to
 * - `server-not-ready`: the fixture publishes the port, and nothing answered yet
 * - `fixture-fault`: a rule finds a fault in a fixture, and no log says more
 * - `other-server`: another server answered than the fixture's container, or one that was started with other settings
 * - `module-incomplete`: a package is installed, and lacks a part
 * - `module-shadowed`: a file of the project stands in the way of a package
 */
export type CauseCode =
  | 'url-without-driver'
  | 'url-with-wrong-driver'
  | 'sync-driver'
  | 'url-scheme'
  | 'url-option'
  | 'driver-undeclared'
  | 'driver-not-installed'
  | 'driver-in-optional-group'
  | 'module-undeclared'
  | 'module-not-installed'
  | 'greenlet-missing'
  | 'pytest-missing'
  | 'database-missing'
  | 'credentials'
  | 'port-unpublished'
  | 'server-not-ready'
  | 'fixture-fault'
  | 'other-server'
  | 'module-incomplete'
  | 'module-shadowed';

/** A remedy that suggests itself, and why it would not help. */
export interface VainRemedy {
  /** What somebody would do: `Install psycopg2`. */
  readonly remedy: string;
  readonly why: string;
  /** Where somebody has done it already. */
  readonly file?: string;
  readonly range?: Evidence['range'];
}

/** Something to change. */
export interface Change extends Evidence {
  /** The command that makes the change, in words for a shell; nothing where a person has to. */
  readonly command?: readonly string[];
}

/** A fault that shows itself only when the one before it is mended. */
export interface NextFault extends Evidence {
  /** The rule that finds it. */
  readonly code: string;
  /** Whether `planproof fix` mends it. */
  readonly fixable: boolean;
}

/** One of the causes that the evidence leaves. */
export interface Candidate {
  readonly cause: CauseCode;
  readonly summary: string;
  /** The fact that would decide for it. */
  readonly decidedBy: string;
}

/** What is known in every case. */
interface Known {
  /** The error in the log, in its own words. */
  readonly error: string | undefined;
  /** One plain sentence. */
  readonly summary: string;
  /** Fact after fact, each with its place; what follows from each is in its sentence. */
  readonly chain: readonly Evidence[];
  readonly wouldNotHelp: readonly VainRemedy[];
  readonly next: readonly NextFault[];
  /** Other errors that the log shows to have ended tests, in its own words. */
  readonly otherErrors: readonly Evidence[];
}

/** What is known of an error by itself; the rest is known of the log as a whole. */
export type Explanation = WithoutOthers<Diagnosis>;

type WithoutOthers<Whole> = Whole extends Whole ? Omit<Whole, 'otherErrors'> : never;

/** What a run failed of: one root cause where the evidence allows only one. */
export type Diagnosis =
  | (Known & {
      readonly kind: 'cause';
      readonly cause: CauseCode;
      readonly change: readonly Change[];
    })
  | (Known & { readonly kind: 'undecided'; readonly candidates: readonly Candidate[] })
  | (Known & {
      /** Nothing that could be read is known to make tests fail. */
      readonly kind: 'nothing';
      /** What would tell more: a log, an interpreter. */
      readonly wanted: readonly string[];
    });
