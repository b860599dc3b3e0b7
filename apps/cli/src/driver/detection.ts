import {
  chooseDriver,
  type DriverChoice,
  declaredDriversOf,
  type Family,
  families,
  familyOf,
} from '@planproof/fixtures';
import type { Project } from '@planproof/lint';
import type { Connection, EvidenceSentence, Place, PythonProject } from '@planproof/python-project';

/** Where something stands, as `driver detect` shows it. */
export interface ShownPlace {
  /** The path, relative to the working directory. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What stands there; nothing where it is not known. */
  readonly text: string;
}

/** A driver that the project declares, at one place. */
export interface ShownDriver extends ShownPlace {
  /** As a URL names it: `psycopg2`. */
  readonly driver: string;
  /** The distribution that brings it: `psycopg2-binary`. */
  readonly distribution: string;
  /** The kind of server: `PostgreSQL`. */
  readonly server: string;
  /** The engines that it serves. */
  readonly modes: readonly ('sync' | 'async')[];
  /** How sure it is that it is installed. */
  readonly standing: 'locked' | 'required' | 'optional';
  /** The extra or group that it belongs to. */
  readonly group: string | null;
  /** The requirement that brings it along. */
  readonly via: string | null;
}

/** A place in the code that opens a connection or an engine. */
export interface ShownEngine extends ShownPlace {
  readonly library: string;
  readonly call: string;
  readonly mode: 'sync' | 'async' | 'undecided';
  readonly role: Connection['role'];
  /** Where its URL comes from, and the variables that it is made of. */
  readonly url: { readonly kind: Connection['url']['kind']; readonly variables: readonly string[] };
}

/** What a variable that holds a URL needs. */
export interface ShownChoice {
  readonly variable: string;
  readonly server: string;
  readonly kind: DriverChoice['kind'];
  /** What to write before `://`, where that is decided. */
  readonly scheme: string | null;
  /** The driver that is imported in the end, where that can be told. */
  readonly driver: string | null;
  /** The schemes that fit, where several do. */
  readonly schemes: readonly string[];
  /** Who needs which URL, where one does not suit all. */
  readonly needs: readonly (ShownPlace & {
    readonly call: string;
    readonly schemes: readonly string[];
  })[];
  /** What is read in the variable's stead, where nothing reads it. */
  readonly variables: readonly string[];
  /** Why it is undecided, and what would decide it. */
  readonly reason: string | null;
  readonly wanted: string | null;
  readonly evidence: readonly (Partial<ShownPlace> & { readonly message: string })[];
}

/**
 * What `driver detect` knows of a project; with `--format json` this is printed, with `version` and `tool` before it. Keys may
 * be added within a version.
 */
export interface Detection {
  /** Whether all that is installed, and all of the code, could be read. */
  readonly complete: { readonly requirements: boolean; readonly sources: boolean };
  /** The manifests, locks and other files that said something of dependencies. */
  readonly manifests: readonly string[];
  readonly drivers: readonly ShownDriver[];
  readonly engines: readonly ShownEngine[];
  readonly choices: readonly ShownChoice[];
  /** What could not be read, or only in part. */
  readonly problems: readonly (ShownPlace & { readonly message: string })[];
}

/** Gathers what there is to know of a project's drivers. */
export function detectDrivers(python: PythonProject, project: Project): Detection {
  const show = (place: Place): ShownPlace => ({
    file: project.displayPath(place.file),
    line: place.range.start.line,
    text: place.text,
  });
  const drivers = declaredDriversOf(python);
  return {
    complete: { requirements: python.requirementsComplete, sources: python.sourcesComplete },
    manifests: python.manifests.map((file) => project.displayPath(file)),
    drivers: drivers.map(({ driver, modes, family, requirement }) => ({
      driver,
      distribution: requirement.name,
      server: family.name,
      modes,
      standing: requirement.standing,
      group: requirement.group ?? null,
      via: requirement.via ?? null,
      ...show(requirement.place),
    })),
    engines: python.connections.map(({ library, call, mode, role, url, place }) => ({
      library,
      call,
      mode,
      role,
      url: { kind: url.kind, variables: variablesOf(url) },
      ...show(place),
    })),
    choices: choicesOf(python, project, show),
    problems: python.problems.map(({ message, place }) => ({ message, ...show(place) })),
  };
}

function variablesOf(url: Connection['url']): readonly string[] {
  if (url.kind === 'variable') return url.names;
  return url.kind === 'parts' ? url.variables : [];
}

/** The variable that most projects read, and that the built-in fixtures export. */
const USUAL = 'DATABASE_URL';

/** For each kind of server, the variables that may hold its URL: those of fixtures and of code, else the usual one. */
function choicesOf(
  python: PythonProject,
  project: Project,
  show: (place: Place) => ShownPlace,
): ShownChoice[] {
  return families.flatMap((family) => {
    const variables = variablesFor(family, python, project);
    const choices = [...variables].map((variable) => {
      const url = `${family.schemes[0]}://user:password@localhost/database`;
      return shownChoice(variable, family, chooseDriver(python, { url, variable }), show);
    });
    return choices.filter(({ kind }) => kind !== 'none');
  });
}

function variablesFor(family: Family, python: PythonProject, project: Project): Set<string> {
  const exported = (project.fixtures() ?? []).flatMap(({ fixture }) =>
    fixture.exports.filter(({ text }) => familyOf(text) === family).map((each) => each.variable),
  );
  const read = python.connections.flatMap(({ library, url }) => {
    const isOwn = family.libraries.includes(library) || (family.isSql && library === 'sqlalchemy');
    return isOwn && url.kind === 'variable' ? url.names : [];
  });
  const declared = declaredDriversOf(python).some((each) => each.family === family);
  const isSpokenOf =
    declared || python.connections.some(({ library }) => family.libraries.includes(library));
  const found = new Set([...exported, ...(isSpokenOf ? read : [])]);
  return found.size === 0 && isSpokenOf && family.isSql ? new Set([USUAL]) : found;
}

function shownChoice(
  variable: string,
  { name }: Family,
  choice: DriverChoice,
  show: (place: Place) => ShownPlace,
): ShownChoice {
  return {
    variable,
    server: name,
    kind: choice.kind,
    scheme: choice.kind === 'chosen' ? choice.scheme : null,
    driver: (choice.kind === 'chosen' ? choice.driver : undefined) ?? null,
    schemes: choice.kind === 'ambiguous' ? choice.schemes : [],
    needs:
      choice.kind === 'several-urls'
        ? choice.needs.map(({ connection: { call, place }, schemes }) => ({
            call,
            schemes,
            ...show(place),
          }))
        : [],
    variables: choice.kind === 'unread' ? choice.variables : [],
    reason: choice.kind === 'undecided' ? choice.reason : null,
    wanted: choice.kind === 'undecided' ? choice.wanted : null,
    evidence: choice.evidence.map((each) => shownEvidence(each, show)),
  };
}

function shownEvidence(
  { message, place }: EvidenceSentence,
  show: (place: Place) => ShownPlace,
): ShownChoice['evidence'][number] {
  return place === undefined ? { message } : { message, ...show(place) };
}
