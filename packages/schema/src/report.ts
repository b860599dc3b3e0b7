import type { Severity } from './config.ts';
import type { Count, integer } from './scalars.ts';

/**
 * The JSON report, version 1. Keys may be added within a version; none is removed or changes its meaning.
 *
 * @title Report
 */
export interface Report {
  /** The version of this format. */
  version: 1;
  /** The program that wrote the report. */
  tool: Tool;
  /** Every file that was checked, clean ones too, sorted by path. */
  files: FileReport[];
  /** Counts over all files. */
  summary: Summary;
}

/** The program that wrote a report. */
export interface Tool {
  /** Its name. */
  name: 'planproof';
  /** Its version. */
  version: string;
}

/** What was found in one file. */
export interface FileReport {
  /** The path, relative to the working directory, with `/`. */
  path: string;
  /** What the file was taken for. */
  kind: FileKind;
  /** The findings, sorted by place. */
  diagnostics: Diagnostic[];
}

/** What a file was taken for. */
export type FileKind = 'feature' | 'fixture' | 'config';

/** One finding. */
export interface Diagnostic {
  /** The rule's code. */
  code: string;
  /** How grave it is. */
  severity: Severity;
  /** One plain sentence that names the offending value. */
  message: string;
  /** The keys and indexes that lead from the root to the node. */
  path: PathSegment[];
  /** Where it is. */
  range: Range;
  /** Other places that belong to it. */
  related: RelatedPlace[];
  /** What follows from what, each sentence with its own place. */
  evidence: Evidence[];
  /** What to write instead, in sentences: the remedy, the nearest known names, what would not help. */
  help: string[];
  /** Changes that would resolve it. */
  fixes: Fix[];
  /** The page that explains the rule. */
  url: string;
  /**
   * Which finding of its file this is, whatever changes elsewhere in the file: the code, and the path with the entries of
   * lists by their id or text. Findings may share one.
   *
   * @examples ["unknown-field tasks[TASK-AB-001]/wave"]
   */
  fingerprint: string;
}

/** A key or an index. */
export type PathSegment = string | Count;

/** A stretch of text; the end is exclusive. */
export interface Range {
  /** Where it begins. */
  start: Position;
  /** Where it ends. */
  end: Position;
}

/** A place in a text. */
export interface Position {
  /**
   * The line, from 1.
   *
   * @minimum 1
   */
  line: integer;
  /**
   * The column in UTF-16 code units, from 1. A byte order mark does not count.
   *
   * @minimum 1
   */
  column: integer;
  /** The offset in UTF-16 code units from the beginning of the file, from 0. A byte order mark counts. */
  offset: Count;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  /** What is there. */
  message: string;
  /** The file, where it is another one than the finding's. */
  file?: string;
  /** Where it is. */
  range: Range;
}

/** One link of a chain of evidence. */
export interface Evidence {
  /** The fact. */
  message: string;
  /** The file, where it is another one than the finding's. */
  file?: string;
  /** Where the fact stands. */
  range?: Range;
}

/** A change that would resolve a finding. */
export interface Fix {
  /** What the change does. */
  title: string;
  /** `safe` keeps the meaning that the author wrote; `unsafe` changes or guesses it. */
  safety: FixSafety;
  /** The replacements, sorted and without overlap. */
  edits: TextEdit[];
}

/** Whether a fix keeps the author's meaning. */
export type FixSafety = 'safe' | 'unsafe';

/** A replacement of the text between two offsets. */
export interface TextEdit {
  /** The offset, in UTF-16 code units, at which the replaced text begins. */
  start: Count;
  /** The offset at which it ends. */
  end: Count;
  /** What to write there. */
  text: string;
}

/** Counts over all files of a run. */
export interface Summary {
  /** Files checked. */
  files: Count;
  /** Findings at level error. */
  errors: Count;
  /** Findings at level warning. */
  warnings: Count;
  /** Findings at level info. */
  infos: Count;
  /** Findings that have a fix. */
  fixable: Count;
  /** Findings that a comment suppresses. */
  suppressed: Count;
  /** Findings that the baseline holds. */
  baselined: Count;
}
