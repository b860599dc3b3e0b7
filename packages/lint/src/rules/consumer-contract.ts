import { defaultDriver, reachedDrivers, schemeOf, sqlalchemyLines } from '@planproof/fixtures';
import type { PythonProject } from '@planproof/python-project';
import type { RelatedFile } from '../finding.ts';
import {
  type ConsumerContract,
  type ContractContext,
  consumerContracts,
} from '../fixture/consumer-contracts.ts';
import { fillUrl } from '../fixture/exported-driver.ts';
import { speaksFor } from '../fixture/fixtures-view.ts';
import { listOf } from '../fixture/list-of.ts';
import { placeOfEntry } from '../project/needy-feature.ts';
import { placeIn } from '../project/other-file.ts';
import type { Project } from '../project/project.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The driver that a task's code needs is the one that the fixture's URL leads to. */
export const consumerContract: Rule = {
  code: 'consumer-contract',
  group: 'fixture',
  severity: 'error',
  summary:
    'The driver in the `consumer_context` of a task file is the one that the fixture exports.',
  why: '`consumer_context` says what the code of a task needs a variable such as `DATABASE_URL` to look like; the fixture says what it does look like. Where the two differ, the task is implemented against one driver and tested with another.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
infrastructure: [{service: postgresql, driver: psycopg}]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
infrastructure: [{service: postgresql, driver: asyncpg}]
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  files: {
    'tasks/backlog/TASK-A1-1.md':
      '---\nid: TASK-A1-1\nconsumer_context:\n  - consumes: DATABASE_URL\n    framework: SQLAlchemy async\n    driver: asyncpg\n---\n',
    'pyproject.toml':
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["sqlalchemy>=2.0", "asyncpg", "psycopg"]\n',
  },
  *check(context) {
    const { project } = context;
    if (project?.python === undefined) return;
    for (const broken of brokenContracts(context, project)) {
      const { needed } = broken;
      if (!speaksFor(needed, project)) continue;
      const { path, focus } = needed;
      yield {
        path,
        ...(focus === undefined ? {} : { focus }),
        at: 'value',
        ...words(broken, project),
      };
    }
    const { users, defined } = context.fixtures;
    if (!defined.some(({ exports }) => exports.length > 0)) return;
    const known = new Set<string>();
    for (const user of users) {
      for (const broken of brokenContracts(user, project)) {
        const { path, focus } = broken.export;
        const said = words(broken, project);
        if (broken.needed.origin !== 'here' || known.has(said.message)) continue;
        known.add(said.message);
        const entry = placeOfEntry(project, user.file, broken.needed, 'The feature needs it here.');
        const related = [...said.related, entry];
        yield { path, ...(focus === undefined ? {} : { focus }), at: 'value', ...said, related };
      }
    }
  },
};

interface BrokenContract extends ConsumerContract {
  readonly exported: Exported;
}

/** The contracts of a feature that what its fixtures export does not keep. */
function brokenContracts(context: ContractContext, project: Project): BrokenContract[] {
  const contracts = consumerContracts(context);
  const python = contracts.length === 0 ? undefined : project.python?.();
  if (python === undefined) return [];
  return contracts.flatMap((contract): BrokenContract[] => {
    const exported = whatIsExported(contract, python);
    if (exported === undefined || exported.drivers.includes(contract.driver)) return [];
    return [{ ...contract, exported }];
  });
}

function words(
  { file, wanted, needed, driver, export: { form }, exported }: BrokenContract,
  project: Project,
): { message: string; help: string[]; related: RelatedFile[] } {
  const here =
    form === 'plain'
      ? `\`+${driver}\` in the URL that the fixture exports`
      : `\`{service: ${needed.name}, driver: ${driver}}\` in the feature's \`infrastructure\``;
  return {
    message: `${quoted(file.written)} wants the driver ${quoted(driver)} in ${field(wanted.consumes)}, and the fixture ${quoted(needed.name)} exports ${field(`${exported.scheme}://`)}, which leads to ${listOf(exported.drivers)}.`,
    help: [`Name the same driver in both: ${here}, or another \`driver\` in the task file.`],
    related: [placeIn(project, file, wanted.span, 'The task says so here.')],
  };
}

interface Exported {
  readonly scheme: string;
  readonly drivers: readonly string[];
}

/** The scheme of what a fixture exports, and the drivers that it leads to; nothing where that is not decided. */
function whatIsExported(
  { needed, export: exported, pin, wanted }: ConsumerContract,
  python: PythonProject,
): Exported | undefined {
  const { fixture } = needed;
  if (fixture === undefined) return undefined;
  const { driver = 'consumer', form } = exported;
  const isOpen = form === 'connection' && driver === 'consumer';
  const named = form === 'connection' && driver !== 'none' && !isOpen ? driver : undefined;
  const filled = fillUrl(
    // A plain string is exported as it is written, whatever is asked for.
    {
      export: exported,
      pin: form === 'plain' ? undefined : (pin ?? named),
      isFilled: isOpen && pin === undefined,
    },
    python,
  );
  if (filled.kind === 'open') return undefined;
  const { url } = filled;
  const scheme = schemeOf(url);
  if (scheme === undefined) return undefined;
  const reached = reachedDrivers(python, { url, variable: exported.variable });
  const drivers = reached.length > 0 ? reached : driversOfScheme(scheme, wanted.framework);
  return drivers.length === 0 ? undefined : { scheme, drivers };
}

/** What a scheme says by itself; a bare one says something to SQLAlchemy alone. */
function driversOfScheme(scheme: string, framework: string | undefined): readonly string[] {
  const named = scheme.split('+')[1];
  if (named !== undefined) return [named];
  return framework !== undefined && /sqlalchemy|sqlmodel/i.test(framework)
    ? [...new Set(sqlalchemyLines.flatMap((line) => defaultDriver(scheme, line) ?? []))]
    : [];
}
