import type { Span } from '@planproof/yaml-source';
import { parseRequirement } from '../pep508.ts';
import type { Place } from '../place.ts';
import { folderOf, resolvePath } from '../repository-path.ts';
import type { TextFile } from '../text-file.ts';
import { optionalPart } from './default-sets.ts';
import { extraSet, fileSet, mainSet, type RequirementSet } from './dependency-graph.ts';
import type { Reading } from './reading.ts';
import { type RequirementsLine, requirementsLines } from './requirements-lines.ts';
import { jinjaIn } from './template.ts';

/** Whether a file of this name in a folder holds requirements for pip. */
export function isRequirementsName(name: string): boolean {
  return /^(?:.*[-_.])?requirements?(?:[-_.].*)?\.(?:txt|in)$/i.test(name) && !isConstraints(name);
}

/** Whether a file of this name constrains versions and installs nothing. */
export function isConstraints(name: string): boolean {
  return /constraint/i.test(name);
}

/**
 * Reads a requirements file that was found by its name. It counts as installed unless its name says that it is for something
 * else.
 *
 * @param isNamed whether the configuration names it, so that it is installed whatever its name
 */
export function readRequirementsFile(reading: Reading, path: string, isNamed = false): void {
  const label = isNamed ? undefined : optionalPart(path);
  const set = fileSet(path, label);
  new RequirementsReader(reading).read(path, set);
  if (label === undefined) reading.graph.install(set);
}

/**
 * Who installs a set installs a requirements file.
 *
 * @param path relative to the root; nothing where it leaves the repository
 * @param written as the file at the place names it
 */
export function linkRequirementsFile(
  reading: Reading,
  from: RequirementSet,
  path: string | undefined,
  written: string,
  place: Place,
): void {
  if (path === undefined || reading.files.kindOf(path) !== 'file') {
    const why = path === undefined ? 'lies outside the repository' : 'is not there';
    const message = `The requirements file ${written} ${why}, so what it asks for is not known; correct the path.`;
    reading.incomplete(message, place);
    return;
  }
  const set = fileSet(path, from.label);
  new RequirementsReader(reading).read(path, set);
  reading.graph.link(from, set);
}

const URL = /^(?:[a-z+]+:\/\/|git\+)/i;

/** Circles are found before; this is for chains. */
const LONGEST_TRAIL = 100;
const LONGEST_URL = 2000;

/** Reads a file and those that it includes, each once for all readings; the trail shows circles. */
class RequirementsReader {
  readonly #reading: Reading;
  readonly #trail: string[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(path: string, set: RequirementSet): void {
    const reading = this.#reading;
    reading.graph.add(set);
    if (reading.requirementsFiles.has(path)) return;
    reading.requirementsFiles.add(path);
    const file = reading.open(path);
    if (file === undefined) return;
    reading.manifests.add(path);
    const template = jinjaIn(file);
    if (template !== undefined) {
      const message = `${path} is a template that is filled in later, so nothing is known of its requirements; check a project made from it.`;
      reading.incomplete(message, file.place(template));
      return;
    }
    this.#trail.push(path);
    for (const line of requirementsLines(file)) this.#take(file, line, set);
    this.#trail.pop();
  }

  #take(file: TextFile, line: RequirementsLine, set: RequirementSet): void {
    if (line.kind === 'requirement') this.#declare(file, line.text, line, set);
    else if (line.kind === 'editable' && URL.test(line.target))
      this.#takeUrl(file, line.target, line, set);
    else if (line.kind === 'editable') this.#takeEditable(file, line.target, set);
    else this.#follow(file, line.kind, line.target, line, set);
  }

  #declare(file: TextFile, text: string, span: Span, set: RequirementSet): void {
    if (/^\.{1,2}(?:[/[]|$)/.test(text)) this.#takeEditable(file, text, set);
    else if (URL.test(text) || /\.whl$/i.test(text)) this.#takeUrl(file, text, span, set);
    else if (!text.includes('/') || parseRequirement(text) !== undefined)
      this.#reading.declareText(set, text, file, span, this.#folderOf(file.path));
  }

  /** `-e .[extra]`: the project of that folder, whose extras come along. */
  #takeEditable(file: TextFile, target: string, set: RequirementSet): void {
    const [, path = '', extras = ''] = /^([^[\];]*)(?:\[([^\]]*)\])?/.exec(target) ?? [];
    const written = path.trim().replace(/^file:/, '');
    const { graph, folders } = this.#reading;
    // pip takes it from where it runs: most often the root of the project.
    const bases = [this.#folderOf(file.path), folderOf(file.path), ''];
    const candidates = bases.map((base) => resolvePath(base, written));
    const folder = candidates.find((each) => each !== undefined && folders.has(each));
    if (folder === undefined) return;
    graph.link(set, mainSet(folder));
    for (const extra of extras.split(',').filter((each) => each.trim() !== ''))
      graph.link(set, extraSet(folder, extra.trim()));
  }

  /** A URL names the distribution in its fragment, or as the name of a wheel. */
  #takeUrl(file: TextFile, text: string, span: Span, set: RequirementSet): void {
    if (text.length > LONGEST_URL) return;
    const [url = '', ...rest] = text.split(/\s+;\s*/);
    const named = /[#&]egg=([A-Za-z0-9._-]+(?:\[[^\]]*\])?)/.exec(url)?.[1];
    const name = named ?? /([^/]+?)-\d[^/]*\.whl$/i.exec(url)?.[1];
    const requirement = name === undefined ? undefined : parseRequirement(name);
    if (requirement === undefined) return;
    const marker = rest.length === 0 ? undefined : rest.join(' ; ');
    const folder = this.#folderOf(file.path);
    this.#reading.declare(set, { ...requirement, url, marker }, file.place(span), folder);
  }

  #follow(
    file: TextFile,
    kind: 'include' | 'constraint',
    target: string,
    span: Span,
    set: RequirementSet,
  ): void {
    const path = URL.test(target) ? undefined : resolvePath(folderOf(file.path), target);
    if (kind === 'constraint') this.#constrain(file, path);
    else if (path === undefined || this.#reading.files.kindOf(path) !== 'file')
      linkRequirementsFile(this.#reading, set, path, target, file.place(span));
    else if (this.#trail.includes(path) || this.#trail.length > LONGEST_TRAIL)
      this.#reading.incomplete(
        `${file.path} includes ${path}, which leads back to it; take one of the inclusions out.`,
        file.place(span),
      );
    else if (!path.endsWith('.toml')) {
      const included = fileSet(path, set.label);
      this.read(path, included);
      this.#reading.graph.link(set, included);
    }
  }

  /** Constraints narrow what is asked for, and ask for nothing. */
  #constrain(from: TextFile, path: string | undefined): void {
    const file = path === undefined ? undefined : this.#reading.open(path);
    if (file === undefined || path === from.path) return;
    for (const line of requirementsLines(file)) {
      const requirement = line.kind === 'requirement' ? parseRequirement(line.text) : undefined;
      if (requirement !== undefined && requirement.specifier !== '')
        this.#reading.constrain(requirement.name, requirement.specifier);
    }
  }

  /** The folder of the project that a requirements file belongs to. */
  #folderOf(path: string): string {
    return this.#reading.nearestFolder(folderOf(path));
  }
}
