import { basename, resolve } from 'node:path';
import type { FileKind } from '@planproof/schema';
import { cannotOpen } from './cannot-open.ts';
import { configNames } from './config/config-names.ts';
import type { Directories } from './directories.ts';
import { displayPath } from './display-path.ts';
import { kindByPath } from './include-patterns.ts';
import type { Io } from './io.ts';
import { exclusion, type Selection } from './selection.ts';
import { explainSystemError, isSystemError } from './system-error.ts';

/** Something to check. */
export interface Target {
  readonly source: 'file' | 'stdin';
  /** The absolute path; of standard input, the name it goes by. */
  readonly path: string;
  /** The path as reports name it. */
  readonly shown: string;
  /** What the patterns say it is; nothing where its content is to decide. */
  readonly kind: FileKind | undefined;
}

/** What the paths of a command line come to. */
export interface Found {
  /** Sorted by the path that reports name, each once. */
  readonly targets: readonly Target[];
  /** What cannot be opened, in sentences. */
  readonly problems: readonly string[];
  /** Places that hold no file to check, as they were named. */
  readonly empty: readonly string[];
}

/** Which files a command is about, and how standard input is called. */
export interface Wanted {
  /** Paths of files and directories; `-` is standard input. With none, the working directory is searched. */
  readonly paths: readonly string[];
  readonly stdinFilename: string | undefined;
  readonly selection: Selection;
}

/** What standard input goes by where it is given no name. */
export const STDIN_NAME = '<stdin>';

/** Finds the files that a command line means. */
export async function findFiles(
  { paths, stdinFilename, selection }: Wanted,
  io: Io,
  directories: Directories,
): Promise<Found> {
  const found = new FoundFiles(selection, io, directories);
  if (paths.length === 0) await found.search('.', 'patterns');
  for (const path of paths) {
    if (path === '-') found.addStdin(stdinFilename);
    else await found.addNamed(path);
  }
  return found.result();
}

/** Gathers targets, each once, and what went wrong. */
class FoundFiles {
  readonly #io: Io;
  readonly #selection: Selection;
  readonly #directories: Directories;
  readonly #targets = new Map<string, Target>();
  readonly #problems: string[] = [];
  readonly #empty: string[] = [];

  constructor(selection: Selection, io: Io, directories: Directories) {
    this.#selection = selection;
    this.#io = io;
    this.#directories = directories;
  }

  result(): Found {
    const targets = [...this.#targets.values()].sort(byShownPath);
    return { targets, problems: this.#problems, empty: this.#empty };
  }

  addStdin(filename: string | undefined): void {
    const path = filename === undefined ? STDIN_NAME : resolve(this.#io.cwd, filename);
    const shown = filename === undefined ? path : displayPath(this.#io.cwd, path);
    const kind = filename === undefined ? undefined : this.#kindOf(path);
    this.#targets.set('-', { source: 'stdin', path, shown, kind });
  }

  async addNamed(named: string): Promise<void> {
    const path = resolve(this.#io.cwd, named);
    try {
      if (named !== '' && this.#io.fs.statSync(path).isDirectory()) await this.search(named, 'any');
      else if (named === '') this.#problems.push('An empty path names no file.');
      else this.#addFile(path);
    } catch (thrown) {
      if (!isSystemError(thrown)) throw thrown;
      this.#problems.push(cannotOpen(named, path, thrown, this.#io));
    }
  }

  /**
   * Searches a directory for files that the patterns match; where there are none, and any will do, takes every YAML file.
   */
  async search(named: string, fallback: 'patterns' | 'any'): Promise<void> {
    const { walk } = await import('./walk.ts');
    const matched: string[] = [];
    const others: string[] = [];
    const directory = resolve(this.#io.cwd, named);
    const isExcluded = exclusion(directory, this.#selection);
    for (const met of walk(directory, this.#io.fs, this.#directories, isExcluded)) {
      const shown = displayPath(this.#io.cwd, met.path);
      if (met.kind === 'unreadable') {
        this.#problems.push(`Cannot open ${shown}: ${explainSystemError(met.error)}.`);
      } else if (this.#includedKind(met.path) === undefined) {
        others.push(met.path);
      } else {
        matched.push(met.path);
      }
    }
    const files = matched.length === 0 && fallback === 'any' ? others : matched;
    if (files.length === 0) this.#empty.push(named);
    for (const file of files) this.#addFile(file);
  }

  #addFile(path: string): void {
    const shown = displayPath(this.#io.cwd, path);
    this.#targets.set(path, { source: 'file', path, shown, kind: this.#kindOf(path) });
  }

  #kindOf(path: string): FileKind | undefined {
    return (
      this.#includedKind(path) ?? (configNames.includes(basename(path)) ? 'config' : undefined)
    );
  }

  #includedKind(path: string): FileKind | undefined {
    const { base, includes } = this.#selection;
    return kindByPath(displayPath(base, path), includes);
  }
}

function byShownPath(one: Target, other: Target): number {
  return one.shown < other.shown ? -1 : one.shown > other.shown ? 1 : 0;
}
