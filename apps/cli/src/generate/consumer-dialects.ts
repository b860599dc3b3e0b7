import { driversOf, schemeOf, splitScheme } from '@planproof/fixtures';
import type { Fixture } from '@planproof/schema';

/** Other names of a dialect in URLs; SQLAlchemy knows none of them. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['postgres', 'postgresql'],
  ['pgsql', 'postgresql'],
]);

/** The exports of a fixture that are completed for the consumer by naming a driver, each with the dialect of its URL. */
export function consumerDialects({ env_export }: Fixture): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(env_export)) {
    if (typeof value === 'string' || (value.driver ?? 'consumer') !== 'consumer') continue;
    const { dialect } = splitScheme(schemeOf(value.url) ?? '');
    const known = OTHER_NAMES.get(dialect) ?? dialect;
    if (driversOf(known).length > 0) found.set(name, known);
  }
  return found;
}
