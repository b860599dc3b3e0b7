import type { FoundImport } from '@planproof/diagnose';
import type { ProjectFiles } from '@planproof/python-project';

/** So many files are looked at, and so much of each. */
const MOST_FILES = 6000;
const MOST_DIRECTORIES = 20_000;
const MOST_BYTES = 1_000_000;

/** What is not the project's own code. */
const SKIPPED =
  /^(?:\..*|venv|env|virtualenv|site-packages|node_modules|__pycache__|__pypackages__|build|dist|.*\.egg-info|vendor|third_party)$/;

/** `import a, b.c as d`, or `from a.b import c`. */
const IMPORT =
  /^[ \t]*(?:from[ \t]+(?<from>[\w.]+)[ \t]+import\b|import[ \t]+(?<modules>[\w., \t]+))/;

/**
 * Where the Python files of a project import some modules; nothing where there are more files than are looked at.
 *
 * @param modules The first part of each name counts.
 */
export function findImports(
  files: ProjectFiles,
  modules: readonly string[],
): readonly FoundImport[] | undefined {
  const roots = new Set(modules.map(rootOf));
  const paths = roots.size === 0 ? [] : pythonFiles(files);
  return paths?.flatMap((path) => {
    const text = files.read(path, MOST_BYTES) ?? '';
    const isConcerned = [...roots].some((root) => text.includes(root));
    return isConcerned
      ? importsIn(text, path).filter(({ module }) => roots.has(rootOf(module)))
      : [];
  });
}

function pythonFiles(files: ProjectFiles): string[] | undefined {
  const found: string[] = [];
  const waiting = [''];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const directory = waiting.shift() ?? '';
    const names = files.list(directory);
    if (names.includes('pyvenv.cfg')) continue;
    for (const name of names) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (name.endsWith('.py')) found.push(path);
      else if (
        !SKIPPED.test(name) &&
        !/\.\w{1,5}$/.test(name) &&
        files.kindOf(path) === 'directory'
      )
        waiting.push(path);
    }
    if (found.length > MOST_FILES || seen > MOST_DIRECTORIES) return undefined;
  }
  return found;
}

function importsIn(text: string, file: string): FoundImport[] {
  let offset = 0;
  return text.split('\n').flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const { from, modules } = IMPORT.exec(line)?.groups ?? {};
    const named = from === undefined ? (modules ?? '').split(',') : [from];
    const written = line.trim();
    const column = line.indexOf(written) + 1;
    const place = {
      file,
      text: written,
      range: {
        start: { line: index + 1, column, offset: start + column - 1 },
        end: {
          line: index + 1,
          column: column + written.length,
          offset: start + column - 1 + written.length,
        },
      },
    };
    return named.flatMap((each) => {
      const [module = ''] = each.trim().split(/\s/);
      return module === '' ? [] : [{ module, place }];
    });
  });
}

function rootOf(module: string): string {
  return module.split('.')[0] ?? module;
}
