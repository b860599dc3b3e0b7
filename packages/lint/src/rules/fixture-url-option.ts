import {
  chooseDriver,
  libraryOptionProblem,
  type OptionProblem,
  optionProblem,
  parseSqlalchemyUrl,
  type UrlOption,
} from '@planproof/fixtures';
import type { Connection, PythonProject } from '@planproof/python-project';
import type { Finding, PathFix } from '../finding.ts';
import { type ExportedDriver, exportedDrivers } from '../fixture/exported-driver.ts';
import { isUnfinished } from '../fixture/interpolation.ts';
import { field } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** A URL has no other options than its driver takes. */
export const fixtureUrlOption: Rule = {
  code: 'fixture-url-option',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  fixes: ['unsafe'],
  summary: 'The options in a URL are options of the driver that gets it.',
  why: "SQLAlchemy hands each option of a URL to the driver as an argument of its `connect`. `sslmode` and the other options of libpq are nothing to asyncpg, which ends with `connect() got an unexpected keyword argument 'sslmode'`; its own option is `ssl`, which psycopg in turn refuses.",
  bad: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars: {POSTGRES_PASSWORD: test, POSTGRES_DB: test}
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: postgresql+asyncpg://postgres:test@127.0.0.1:5433/test?sslmode=disable
`,
  good: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars: {POSTGRES_PASSWORD: test, POSTGRES_DB: test}
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: postgresql+asyncpg://postgres:test@127.0.0.1:5433/test?ssl=disable
`,
  *check(context) {
    for (const each of exportedDrivers(context)) {
      const options = isUnfinished(each.export.text) ? [] : optionsIn(each);
      if (options.length === 0) continue;
      const readers = readersOf(each, context.project?.python);
      for (const option of options) {
        const key = option.key.value;
        const [problem] = readers.flatMap((problemOf) => problemOf(key) ?? []);
        if (problem !== undefined) yield findingOf(each, option, problem);
      }
    }
  },
};

/** What is wrong with an option for one of those who get the URL. */
type OptionReader = (key: string) => OptionProblem | undefined;

function optionsIn({ export: { text } }: ExportedDriver): readonly UrlOption[] {
  const url = parseSqlalchemyUrl(text);
  return url.kind === 'url' ? url.options : [];
}

/** Who gets the URL: the driver that it, or somebody, names, and the libraries of the project that read it themselves. */
function readersOf(
  each: ExportedDriver,
  python: (() => PythonProject) | undefined,
): OptionReader[] {
  const { text, variable } = each.export;
  const written = /^\w+\+(\w+):/.exec(text)?.[1];
  const { pin } = each;
  const choice = python && chooseDriver(python(), { url: text, variable, pin });
  const consumers = choice?.kind === 'chosen' ? choice.consumers : [];
  const filled =
    choice?.kind === 'chosen' && each.isFilled ? choice.scheme.split('+')[1] : undefined;
  // What the code makes of the options is its own business.
  if (consumers.some(({ connection }) => changesOptions(connection))) return [];
  const driver = written ?? pin ?? filled;
  const libraries = consumers.map(({ connection }) => connection.library);
  const own = libraries.filter((library) => library !== 'sqlalchemy');
  const viaSqlalchemy = libraries.length === 0 || own.length < libraries.length;
  return [
    ...(driver !== undefined && viaSqlalchemy ? [(key: string) => optionProblem(driver, key)] : []),
    ...own.map((library) => (key: string) => libraryOptionProblem(library, key)),
  ];
}

function changesOptions({ url }: Connection): boolean {
  if (url.kind !== 'variable') return false;
  const waiting = [...url.steps];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.kind === 'query') return true;
    if (step.kind === 'branch') waiting.push(...step.met, ...step.otherwise);
  }
  return false;
}

function findingOf(
  each: ExportedDriver,
  option: UrlOption,
  { reason, instead }: OptionProblem,
): Finding {
  const { needed, path, focus, export: exported } = each;
  // In its own file it is the URL that is wrong, whoever names the driver.
  const at = needed === undefined ? exported.focus : focus;
  return {
    path,
    ...(at === undefined ? {} : { focus: at }),
    at: 'value',
    message: `The URL of ${field(exported.variable)} cannot be used: ${lowerFirst(reason)}`,
    fixes: needed !== undefined || instead === undefined ? [] : [renaming(each, option, instead)],
  };
}

function lowerFirst(sentence: string): string {
  return sentence.replace(/^The /, 'the ');
}

/** The other option may want its value written differently. */
function renaming(
  { export: { path, focus, text } }: ExportedDriver,
  { key }: UrlOption,
  instead: string,
): PathFix {
  const value = text.slice(0, key.start) + instead + text.slice(key.end);
  const at = focus === undefined ? path : [...path, focus];
  const edits = [{ kind: 'set', path: at, value }] as const;
  return { title: `Write ${instead}`, safety: 'unsafe', edits };
}
