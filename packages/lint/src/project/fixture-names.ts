import { parseSource } from '@planproof/yaml-source';
import { asRecord } from '../feature-view.ts';

/** The fixtures that planproof brings along. */
export const builtInFixtureNames: readonly string[] = [
  'postgresql',
  'postgresql-sync',
  'redis',
  'mongodb',
  'mysql',
  'mariadb',
  'rabbitmq',
  'kafka',
  'nats',
  'elasticsearch',
  'opensearch',
  'localstack',
];

/** The names of the fixtures that a fixture file defines, whatever else is wrong with it; nothing where it cannot be read. */
export function fixtureNamesIn(text: string): readonly string[] | undefined {
  const source = parseSource(text);
  if (source.kind === 'unreadable') return undefined;
  const fixtures = asRecord(asRecord(source.value)?.fixtures) ?? {};
  return Object.keys(fixtures).filter((name) => !name.startsWith('x-'));
}
