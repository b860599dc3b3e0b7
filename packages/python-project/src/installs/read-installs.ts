import type { RequirementSet } from '../manifests/dependency-graph.ts';
import { extraSet, fileSet, groupSet, mainSet } from '../manifests/dependency-graph.ts';
import { hatchEnvironment } from '../manifests/hatch.ts';
import type { Reading } from '../manifests/reading.ts';
import { isRequirementsName, readRequirementsFile } from '../manifests/requirements-file.ts';
import { parseRequirement } from '../pep508.ts';
import { baseName, folderOf, resolvePath } from '../repository-path.ts';
import type { TextFile } from '../text-file.ts';
import { findInstallFiles } from './find-install-files.ts';
import { type InstallFact, installsOf } from './install-command.ts';
import { noxCommands, toxCommands } from './python-runners.ts';
import { dockerfileCommands, recipeCommands, workflowCommands } from './scripts-in.ts';
import type { ShellCommand } from './shell-words.ts';

/**
 * Reads what Dockerfiles, workflows, tox, nox and Makefiles install by name, where they are plain: the extras, groups and
 * files that they name count as installed, and what they give to pip is a requirement. Manifests are read before.
 */
export function readInstalls(reading: Reading): void {
  for (const path of findInstallFiles(reading)) {
    const file = reading.peek(path);
    if (file === undefined) continue;
    const facts = commandsIn(file).flatMap(installsOf);
    for (const fact of firstOfEach(facts)) new InstallReader(reading, file).take(fact);
  }
}

/** The first place that installs a thing is evidence enough. */
function firstOfEach(facts: readonly InstallFact[]): Iterable<InstallFact> {
  const first = new Map<string, InstallFact>();
  for (const fact of facts) {
    const key = JSON.stringify({ ...fact, start: 0, end: 0 });
    if (!first.has(key)) first.set(key, fact);
  }
  return first.values();
}

function commandsIn(file: TextFile): readonly ShellCommand[] {
  const name = baseName(file.path).toLowerCase();
  if (name === 'tox.ini') return toxCommands(file);
  if (name === 'noxfile.py') return noxCommands(file);
  if (/\.ya?ml$/.test(name)) return workflowCommands(file);
  return /^(?:gnu)?makefile$|^\.?justfile$/.test(name)
    ? recipeCommands(file)
    : dockerfileCommands(file);
}

/** A fact about sets of a project. */
type SetFact = Exclude<InstallFact, { kind: 'project' | 'file' | 'requirement' }>;

class InstallReader {
  readonly #reading: Reading;
  readonly #file: TextFile;

  constructor(reading: Reading, file: TextFile) {
    this.#reading = reading;
    this.#file = file;
  }

  take(fact: InstallFact): void {
    if (fact.kind === 'project') this.#installProject(fact);
    else if (fact.kind === 'file') this.#installFile(fact);
    else if (fact.kind === 'requirement') this.#declare(fact);
    else this.#installIn(fact, (folder) => this.#setsOf(fact, folder));
  }

  #setsOf(fact: SetFact, folder: string): readonly RequirementSet[] {
    switch (fact.kind) {
      case 'extra':
        return [extraSet(folder, fact.name)];
      case 'group':
        return [groupSet(folder, fact.name)];
      case 'environment':
        return [groupSet(folder, hatchEnvironment(fact.name))];
      case 'all-extras':
        return this.#reading.graph.extrasOf(folder);
      case 'all-groups':
        return this.#reading.graph.groupsOf(folder);
    }
  }

  /** In the project that the file belongs to, or in any that has such a set: the command may be run elsewhere. */
  #installIn(fact: InstallFact, setsOf: (folder: string) => readonly RequirementSet[]): void {
    const { graph } = this.#reading;
    const known = (folder: string) => setsOf(folder).filter((set) => graph.has(set));
    const own = known(this.#reading.nearestFolder(folderOf(this.#file.path)));
    const sets = own.length > 0 ? own : [...this.#reading.folders.keys()].flatMap(known);
    for (const set of sets) this.#install(set, fact);
  }

  #install(set: RequirementSet, fact: InstallFact): void {
    this.#reading.graph.install(set, this.#file.place(fact));
    this.#reading.manifests.add(this.#file.path);
  }

  #installProject(fact: Extract<InstallFact, { kind: 'project' }>): void {
    const folder = this.#candidates(fact.path).find((each) => this.#reading.folders.has(each));
    for (const extra of fact.extras) {
      if (folder === undefined) this.#installIn(fact, (each) => [extraSet(each, extra)]);
      else if (this.#reading.graph.has(extraSet(folder, extra)))
        this.#install(extraSet(folder, extra), fact);
      else this.#installIn(fact, (each) => [extraSet(each, extra)]);
    }
  }

  /** Copied to another place in an image, a file is still known by its name. */
  #installFile(fact: Extract<InstallFact, { kind: 'file' }>): void {
    const { files, requirementsFiles } = this.#reading;
    const there = this.#candidates(fact.path).find((each) => files.kindOf(each) === 'file');
    const sameName = [...requirementsFiles].filter(
      (each) => baseName(each) === baseName(fact.path),
    );
    const path = there ?? (sameName.length === 1 ? sameName[0] : undefined);
    if (path === undefined || !/\.(?:txt|in)$/.test(path)) return;
    if (!requirementsFiles.has(path) && !isRequirementsName(baseName(path))) return;
    if (!requirementsFiles.has(path)) readRequirementsFile(this.#reading, path);
    this.#install(fileSet(path), fact);
  }

  #candidates(path: string): readonly string[] {
    const bases = [folderOf(this.#file.path), '', ...this.#reading.folders.keys()];
    return bases.map((base) => resolvePath(base, path)).filter((each) => each !== undefined);
  }

  #declare(fact: Extract<InstallFact, { kind: 'requirement' }>): void {
    const requirement = parseRequirement(fact.text);
    if (requirement === undefined) return;
    const set = fileSet(this.#file.path);
    const folder = this.#reading.nearestFolder(folderOf(this.#file.path));
    const { name, extras } = requirement;
    // The project by its own name.
    if (name === this.#reading.folder(folder).name) {
      for (const extra of extras) this.#install(extraSet(folder, extra), fact);
      this.#install(mainSet(folder), fact);
      return;
    }
    this.#reading.declare(set, requirement, this.#file.place(fact), folder);
    this.#reading.graph.install(set);
    this.#reading.manifests.add(this.#file.path);
  }
}
