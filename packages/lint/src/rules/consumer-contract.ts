import { defaultDriver, reachedDrivers, schemeOf, sqlalchemyLines } from '@planproof/fixtures';
import type { PythonProject } from '@planproof/python-project';
import { type ConsumerContract, consumerContracts } from '../fixture/consumer-contracts.ts';
import { fillUrl } from '../fixture/exported-driver.ts';
import { listOf } from '../fixture/list-of.ts';
import { placeIn } from '../project/other-file.ts';
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
    const contracts = project?.python === undefined ? [] : consumerContracts(context);
    const python = contracts.length === 0 ? undefined : project?.python?.();
    if (project === undefined || python === undefined) return;
    for (const contract of contracts) {
      const exported = whatIsExported(contract, python);
      if (exported === undefined || exported.drivers.includes(contract.driver)) continue;
      const { file, wanted, needed, driver } = contract;
      yield {
        path: needed.path,
        ...(needed.focus === undefined ? {} : { focus: needed.focus }),
        at: 'value',
        message: `${quoted(file.written)} wants the driver ${quoted(driver)} in ${field(wanted.consumes)}, and the fixture ${quoted(needed.name)} exports ${field(`${exported.scheme}://`)}, which leads to ${listOf(exported.drivers)}.`,
        help: [
          `Name the same driver in both: \`{service: ${needed.name}, driver: ${driver}}\` in the feature's \`infrastructure\`, or another \`driver\` in the task file.`,
        ],
        related: [placeIn(project, file, wanted.span, 'The task says so here.')],
      };
    }
  },
};

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
    { export: exported, pin: pin ?? named, isFilled: isOpen && pin === undefined },
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
