import type { Span } from '@planproof/yaml-source';
import { canHold } from '../marker.ts';
import { type ParsedRequirement, parseRequirement } from '../pep508.ts';
import type { Place, ProjectProblem } from '../place.ts';
import type { ProjectFiles } from '../project-files.ts';
import { foldersAbove } from '../repository-path.ts';
import { placeOfFile, TextFile } from '../text-file.ts';
import { DependencyGraph, extraSet, mainSet, type RequirementSet } from './dependency-graph.ts';

/** What is known of the project of a folder besides its requirements. */
export interface ProjectFolder {
  /** `''` is the root of the repository. */
  readonly folder: string;
  /** The distribution's name, normalised. */
  name: string | undefined;
  /** The oldest Python 3 that it runs on: 10 for 3.10. */
  minimumPython: number;
}

/** More than these were not written by people, and are of no use to them. */
const MOST_PROBLEMS = 100;
const MOST_DECLARATIONS = 50_000;

/** Everything that reading the manifests comes to, as it grows. */
export class Reading {
  readonly files: ProjectFiles;
  readonly graph = new DependencyGraph();
  /** The files that were read and said something of dependencies. */
  readonly manifests = new Set<string>();
  readonly problems: ProjectProblem[] = [];
  readonly folders = new Map<string, ProjectFolder>();
  /** The requirements files that were read, so that each is once. */
  readonly requirementsFiles = new Set<string>();
  complete = true;
  /** Sets of which it is not known what they hold: not all that is installed is known if one of them is. */
  readonly unknown: RequirementSet[] = [];
  readonly #constraints = new Map<string, Set<string>>();
  readonly #texts = new Map<string, TextFile | undefined>();

  constructor(files: ProjectFiles) {
    this.files = files;
  }

  /** The project of a folder, known from now on. */
  folder(path: string): ProjectFolder {
    const known = this.folders.get(path);
    if (known !== undefined) return known;
    const folder = { folder: path, name: undefined, minimumPython: 0 };
    this.folders.set(path, folder);
    return folder;
  }

  /** The folder, or the nearest one above it, that holds a project; the root where there is none. */
  nearestFolder(path: string): string {
    return foldersAbove(path).find((each) => this.folders.has(each)) ?? '';
  }

  /** A file of constraints narrows what is installed of a name. */
  constrain(name: string, specifier: string): void {
    const known = this.#constraints.get(name) ?? new Set();
    this.#constraints.set(name, known.add(specifier));
  }

  /** What a name is constrained to; empty where it is not, or by several files to different versions. */
  constraintOf(name: string): string {
    const [first = '', ...others] = this.#constraints.get(name) ?? [];
    return others.length === 0 ? first : '';
  }

  /** A file, read once. One that is there and cannot be read is a problem. */
  open(path: string): TextFile | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#read(path));
    return this.#texts.get(path);
  }

  /** A file that may as well not be there. */
  peek(path: string): TextFile | undefined {
    const text = this.files.read(path);
    return text === undefined ? undefined : new TextFile(path, text);
  }

  #read(path: string): TextFile | undefined {
    if (this.files.kindOf(path) !== 'file') return undefined;
    const text = this.files.read(path);
    if (text?.includes('\0') === false) return new TextFile(path, text);
    if (text !== undefined) {
      const message = `${path} is not UTF-8 text, so what it declares is not known; save it as UTF-8.`;
      this.incomplete(message, placeOfFile(path));
      return undefined;
    }
    const message = `${path} could not be read: it may be too large or not readable, so what it declares is not known; look at it yourself.`;
    this.incomplete(message, placeOfFile(path));
    return undefined;
  }

  /** Something could not be read, so that not all that is installed is known. */
  incomplete(message: string, place: Place): void {
    this.complete = false;
    this.problem(message, place);
  }

  /** Something could not be read. */
  problem(message: string, place: Place): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ message, place });
  }

  /** A requirement as PEP 508 writes it. One that is none is a problem. */
  declareText(set: RequirementSet, text: string, file: TextFile, span: Span, folder: string): void {
    const place = file.place(span);
    const requirement = parseRequirement(text);
    if (requirement === undefined) {
      const shown = text.trim().slice(0, 100);
      this.incomplete(`"${shown}" is no requirement that PEP 508 allows; correct it.`, place);
    } else this.declare(set, requirement, place, folder);
  }

  /**
   * A requirement that is left out where its marker can never hold. `package[extra]` of the project itself brings the extra
   * along.
   */
  declare(set: RequirementSet, requirement: ParsedRequirement, place: Place, folder: string): void {
    const project = this.folder(folder);
    this.graph.add(set);
    const { marker, name, extras } = requirement;
    if (marker !== undefined && !canHold(marker, project)) return;
    if (name === project.name) {
      this.graph.link(set, mainSet(folder));
      for (const extra of extras) this.graph.link(set, extraSet(folder, extra));
      return;
    }
    const { length } = this.graph.declarations;
    if (length < MOST_DECLARATIONS) this.graph.declare(set, requirement, place);
    else if (this.complete) {
      const message = `More than ${MOST_DECLARATIONS} requirements are declared, and those from "${name}" on are left out; split the project.`;
      this.incomplete(message, place);
    }
  }
}
