import type { ProjectFiles } from '../project-files.ts';

/** What is read of a project at most. */
export interface SourceLimits {
  readonly files: number;
  /** Of one file, in bytes. */
  readonly bytes: number;
  /** Of all files together, in UTF-16 code units. */
  readonly characters: number;
  readonly depth: number;
  /** Of one file. What people write has a few thousand; each call of a known name is followed through the code. */
  readonly calls: number;
}

export const sourceLimits: SourceLimits = {
  files: 6000,
  bytes: 1_000_000,
  characters: 64_000_000,
  depth: 24,
  calls: 10_000,
};

/** The files that were found. */
export interface Walk {
  /** Paths of Python files, sorted. */
  readonly python: readonly string[];
  /** Paths of `alembic.ini` and of the files that pytest is set up with, sorted. */
  readonly settings: readonly string[];
  readonly complete: boolean;
}

const skipped =
  /^(?:\..*|venv|env|virtualenv|site-packages|node_modules|__pycache__|__pypackages__|build|dist|eggs|.*\.egg-info|htmlcov|static|vendor|_vendor|third_party)$/;
const settingsName =
  /^(?:alembic.*\.ini|pytest\.ini|tox\.ini|setup\.cfg|pyproject\.toml|pytest\.toml)$/;

/** Finds the files to read below the roots; hidden and installed ones are passed over. */
export function walk(files: ProjectFiles, roots: readonly string[], limits: SourceLimits): Walk {
  const python: string[] = [];
  const settings: string[] = [];
  const seen = new Set<string>();
  const waiting = roots.toReversed().map((path) => ({ path, depth: 0 }));
  let complete = true;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path: directory, depth } = next;
    if (seen.has(directory)) continue;
    seen.add(directory);
    if (python.length >= limits.files || seen.size > limits.files * 4) {
      complete = false;
      break;
    }
    const below: string[] = [];
    const names = files.list(directory);
    const isEnvironment = names.includes('pyvenv.cfg');
    if (isEnvironment) continue;
    for (const name of names) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (name.endsWith('.py')) python.push(path);
      else if (settingsName.test(name)) settings.push(path);
      else if (!skipped.test(name) && !/\.\w{1,5}$/.test(name)) below.push(path);
    }
    if (depth >= limits.depth) complete = complete && below.length === 0;
    else {
      for (const path of below.toReversed()) {
        if (files.kindOf(path) === 'directory') waiting.push({ path, depth: depth + 1 });
      }
    }
  }
  const within = python.slice(0, limits.files);
  return {
    python: within.sort(),
    settings: settings.sort(),
    complete: complete && within.length === python.length,
  };
}
