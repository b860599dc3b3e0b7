import {
  defaultDriver,
  driversOf,
  type SqlDriver,
  sqlalchemyLines,
  sqlDrivers,
} from '@planproof/fixtures';
import type { Library, Requirement } from '@planproof/python-project';
import type { Facts } from './facts.ts';

/** A module that is a database driver. */
export interface DriverModule {
  /** As it is imported. */
  readonly module: string;
  /** What stands before `://` for it. */
  readonly scheme: string;
  readonly dialect: string;
  readonly distributions: readonly string[];
  readonly modes: SqlDriver['modes'];
  /** The dialect that takes it where the URL names no driver, in some version of SQLAlchemy. */
  readonly defaultOf: string | undefined;
  /** Its name among the libraries that code opens connections with. */
  readonly library: Library | undefined;
}

/** What is known of a module as a driver; nothing where it is none. */
export function driverModule(module: string): DriverModule | undefined {
  const [root = ''] = module.split('.');
  const driver =
    sqlDrivers.find(({ modules: [first] }) => first === module) ??
    sqlDrivers.find(({ modules: [first] }) => first === root);
  return driver && describe(driver);
}

/** A driver of the same dialect, and the requirement that declares it. */
export interface Rival {
  readonly driver: DriverModule;
  readonly requirement: Requirement;
}

/** The other drivers of a dialect that a project declares, and not only for who asks for them. */
export function declaredRivals(driver: DriverModule, facts: Facts): Rival[] {
  const modules = new Set<string>([driver.module]);
  return driversOf(driver.dialect).flatMap((each) => {
    const rival = describe(each);
    const requirement = facts.declared(rival.distributions);
    if (requirement === undefined || requirement.standing === 'optional') return [];
    if (modules.has(rival.module)) return [];
    modules.add(rival.module);
    return [{ driver: rival, requirement }];
  });
}

function describe(driver: SqlDriver): DriverModule {
  const { scheme, dialect, name, modules, distributions, modes } = driver;
  const [module = name] = modules;
  const isDefault = sqlalchemyLines.some((line) => defaultDriver(dialect, line) === name);
  return {
    module,
    scheme,
    dialect,
    distributions,
    modes,
    defaultOf: isDefault ? dialect : undefined,
    library: LIBRARIES.find((library) => library === module),
  };
}

const LIBRARIES: readonly Library[] = [
  'asyncpg',
  'psycopg',
  'psycopg2',
  'aiomysql',
  'asyncmy',
  'pymysql',
  'aiosqlite',
];
