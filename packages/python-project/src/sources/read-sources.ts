import type { Connection, Override, UrlStep, VariableRead } from '../connection.ts';
import type { Place, ProjectProblem } from '../place.ts';
import type { ProjectFiles } from '../project-files.ts';
import { alembicUrls } from './alembic-ini.ts';
import { connectionsIn, handedOnBy } from './connections.ts';
import { djangoConnections } from './django.ts';
import { environmentChanges, withChanges } from './environment-changes.ts';
import { Evaluator } from './evaluator.ts';
import { findCalls } from './find-calls.ts';
import { flaskConnections } from './flask.ts';
import { looseStepsIn } from './loose-steps.ts';
import { type Module, ModuleSet } from './modules.ts';
import { overridesByEngines, overridesInCode } from './overrides.ts';
import { placeIn } from './place-in.ts';
import { plainReads } from './plain-reads.ts';
import { mayOpen } from './prefilter.ts';
import { overridesInSettings } from './pytest-settings.ts';
import { variablesIn } from './variables.ts';
import { type SourceLimits, sourceLimits, walk } from './walk.ts';

/** What the Python files of a project say of connections and of the environment. */
export interface Sources {
  readonly connections: readonly Connection[];
  readonly looseSteps: readonly UrlStep[];
  readonly variables: readonly VariableRead[];
  readonly overrides: readonly Override[];
  /** Whether all Python files were read: none too large, none left out for their number, or for that of their calls. */
  readonly complete: boolean;
  readonly problems: readonly ProjectProblem[];
}

/**
 * Reads the Python files of a project, and the files that pytest and Alembic are set up with. Nothing is executed, and what cannot
 * be followed is said to be unknown.
 *
 * @param roots The directories of the project, relative to the root of the repository; `''` is the root.
 */
export function readSources(
  files: ProjectFiles,
  roots: readonly string[],
  limits: SourceLimits = sourceLimits,
): Sources {
  const found = walk(files, roots, limits);
  const { texts, complete } = readTexts(files, found.python, limits);
  const modules = new ModuleSet(texts, roots);
  const settings = found.settings.flatMap((path) => {
    const text = files.read(path, limits.bytes);
    return text === undefined ? [] : [{ path, text }];
  });
  const ini = alembicUrls(settings);
  const evaluator = new Evaluator(modules, findCalls(modules), ini);
  const chosen = chooseModules(modules, texts);
  const { plain, handedOn } = chosen;
  const relevant = chosen.relevant.filter(({ index }) => index.calls.length <= limits.calls);
  const isAllRead = relevant.length === chosen.relevant.length;
  const usesFlask = [...texts.values()].some((text) => /\bflask_sqlalchemy\b/.test(text));
  const connections = relevant.flatMap((module) => [
    ...connectionsIn(evaluator, module, handedOn),
    ...djangoConnections(evaluator, module),
    ...(usesFlask ? flaskConnections(evaluator, module) : []),
  ]);
  const changes = environmentChanges(relevant);
  const sorted = byPlace(connections).map((each) => withChanges(each, changes));
  evaluator.asksCallers = false;
  return {
    connections: sorted,
    looseSteps: byPlace(relevant.flatMap((module) => looseStepsIn(evaluator, module, sorted))),
    variables: byPlace([...plain, ...relevant.flatMap((module) => variablesIn(evaluator, module))]),
    overrides: byPlace([
      ...overridesInSettings(settings),
      ...relevant.flatMap((module) => overridesInCode(evaluator, module)),
      ...overridesByEngines(sorted, (path) => modules.text(path)),
    ]),
    complete: complete && found.complete && isAllRead,
    problems: relevant.flatMap(brokenSource),
  };
}

/** Which files are parsed, and what the others say. */
function chooseModules(modules: ModuleSet, texts: ReadonlyMap<string, string>) {
  const relevant = new Map<string, Module>();
  const plain: VariableRead[] = [];
  for (const [path, text] of texts) {
    const module = mayOpen(path, text) ? modules.module(path) : undefined;
    if (module !== undefined) relevant.set(path, module);
    else if (/environ\b|getenv/.test(text)) plain.push(...plainReads({ path, text }));
  }
  const handedOn = new Set<string>();
  for (const module of relevant.values()) for (const name of handedOnBy(module)) handedOn.add(name);
  for (const [path, text] of texts) {
    const isMeant = !relevant.has(path) && [...handedOn].some((name) => text.includes(`${name}(`));
    const module = isMeant ? modules.module(path) : undefined;
    if (module !== undefined) relevant.set(path, module);
  }
  return { relevant: [...relevant.values()], plain, handedOn };
}

function readTexts(
  files: ProjectFiles,
  paths: readonly string[],
  limits: SourceLimits,
): { texts: Map<string, string>; complete: boolean } {
  const texts = new Map<string, string>();
  let characters = 0;
  let complete = true;
  for (const path of paths) {
    const text = characters > limits.characters ? undefined : files.read(path, limits.bytes);
    if (text === undefined) complete = false;
    else {
      texts.set(path, text);
      characters += text.length;
    }
  }
  return { texts, complete };
}

function byPlace<T extends { readonly place: Place }>(items: readonly T[]): T[] {
  return items.toSorted((left, right) => {
    if (left.place.file !== right.place.file) return left.place.file < right.place.file ? -1 : 1;
    return left.place.range.start.offset - right.place.range.start.offset;
  });
}

/** A file that was understood in part only. */
function brokenSource(module: Module): ProjectProblem[] {
  if (!module.hasErrors) return [];
  const message = `${module.path} could not be read as Python in all its parts, so a connection that it opens may have been missed.`;
  return [{ message, place: placeIn(module, 0, Math.max(0, module.text.search(/[\r\n]|$/))) }];
}
