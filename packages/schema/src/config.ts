import type { NonBlankText } from './scalars.ts';

/**
 * The configuration file, `planproof.config.yaml`, or the key `planproof` of package.json.
 *
 * @title Configuration
 */
export interface Config {
  /** The repository root, relative to this file. The default is the nearest folder above that holds `.git`. */
  root?: NonBlankText;
  /** Which files are found when no path is named. */
  include?: IncludePatterns;
  /**
   * Patterns of files that discovery leaves out.
   *
   * @examples [["archive/**"]]
   */
  exclude?: NonBlankText[];
  /**
   * The level of a rule, by its code.
   *
   * @examples [{ "complexity-scale": "off" }]
   */
  rules?: RuleLevels;
  /** Extra fixture files, relative to the root. */
  fixtures?: NonBlankText[];
  /** What is known of the project that consumes the fixtures. */
  project?: ProjectFacts;
  /** The baseline file, relative to the root. */
  baseline?: NonBlankText;
  /**
   * The lowest severity that makes a run fail.
   *
   * @default error
   */
  fail_on?: Severity;
}

/** Patterns of files to find, by their kind. */
export interface IncludePatterns {
  /**
   * Patterns of feature files.
   *
   * @default ["**\/.guardkit/features/*.{yaml,yml}"]
   */
  features?: NonBlankText[];
  /**
   * Patterns of fixture files.
   *
   * @default ["**\/.guardkit/fixtures/*.{yaml,yml}"]
   */
  fixtures?: NonBlankText[];
}

/** Rule levels by code. */
export interface RuleLevels {
  [code: string]: RuleLevel;
}

/** What a rule's findings count as. */
export type RuleLevel = 'off' | Severity;

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** What is known of the project that consumes the fixtures, where its files do not say. */
export interface ProjectFacts {
  /** Paths of the Python manifests to read, relative to the root. */
  python?: NonBlankText[];
  /** Whether the project opens a sync or an async engine. */
  engine?: 'sync' | 'async';
}
