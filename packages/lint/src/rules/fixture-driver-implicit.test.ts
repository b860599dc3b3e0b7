import { declaring, exporting, syncEngine, urlWith } from '../fixture/driver-examples.fixture.ts';
import { testRule } from '../rule-testing.ts';
import { fixtureDriverImplicit } from './fixture-driver-implicit.ts';

const bare = urlWith('postgresql');

testRule(fixtureDriverImplicit, [
  {
    name: 'warns where the next version takes another driver',
    text: exporting(bare),
    files: { ...declaring('sqlalchemy~=2.0', 'psycopg2-binary'), ...syncEngine() },
    findings: [
      {
        path: 'fixtures/database/env_export/DATABASE_URL',
        underlined: bare,
        message:
          '`postgresql://` makes SQLAlchemy import psycopg2 or psycopg, by its version, and this project admits both.',
        help: ['Write `postgresql+psycopg2://`.'],
        evidence: [
          '`create_engine` opens the URL in `DATABASE_URL`, with a sync engine.',
          'The project admits SQLAlchemy 2.0 and 2.1.',
          'The project declares `psycopg2-binary`.',
        ],
      },
    ],
  },
  ...[
    ['a version that is pinned', declaring('sqlalchemy~=2.0.1', 'psycopg2-binary')],
    ['both drivers', declaring('sqlalchemy~=2.0', 'psycopg2-binary', 'psycopg')],
  ].map(([name, files]) => ({
    name: `accepts ${name}`,
    text: exporting(bare),
    files: { ...(files as Record<string, string>), ...syncEngine() },
    findings: [],
  })),
]);
