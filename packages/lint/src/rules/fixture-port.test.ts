import { fixtureWith, testRule } from '../rule-testing.ts';
import { fixturePort } from './fixture-port.ts';

testRule(fixturePort, [
  {
    name: 'names the port, in either form of an export',
    text: fixtureWith({
      env_export: `
      A: postgresql://postgres:test@localhost:5432/test
      B: {url: "postgresql+asyncpg://postgres:test@127.0.0.1:5434/test"}`,
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: 'postgresql://postgres:test@localhost:5432/test',
        message: 'The URL of `A` leads to port 5432, and the fixture publishes 5433.',
        help: ['5432 is the port inside the container; outside it is 5433.'],
        related: ['port_mapping'],
      },
      {
        path: 'fixtures/db/env_export/B',
        underlined: '"postgresql+asyncpg://postgres:test@127.0.0.1:5434/test"',
        message: 'The URL of `B` leads to port 5434, and the fixture publishes 5433.',
        help: [],
      },
    ],
  },
  {
    name: 'knows the port that a URL means without naming it',
    text: fixtureWith({ env_export: '{A: "postgresql://postgres:test@localhost/test"}' }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: '"postgresql://postgres:test@localhost/test"',
        message: 'The URL of `A` names no port, which means 5432, and the fixture publishes 5433.',
      },
    ],
  },
  {
    name: 'takes any of several ports',
    text: fixtureWith({
      port_mapping: '["5433:5432", "5434:5433"]',
      env_export:
        '{A: "postgresql://u:p@localhost:5434/test", B: "postgresql://u:p@localhost:1/test"}',
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/B',
        underlined: '"postgresql://u:p@localhost:1/test"',
        message: 'The URL of `B` leads to port 1, and the fixture publishes 5433 and 5434.',
      },
    ],
  },
  {
    name: 'goes by the service where the image is not an official one',
    text: fixtureWith({
      image: 'bitnami/postgresql:16',
      env_export: '{A: "postgresql://u:p@localhost:5432/test"}',
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: '"postgresql://u:p@localhost:5432/test"',
        message: 'The URL of `A` leads to port 5432, and the fixture publishes 5433.',
      },
    ],
  },
  {
    name: 'reads the addresses that clients of Kafka take',
    text: fixtureWith({
      service: 'kafka',
      image: 'confluentinc/cp-kafka:8.3.0',
      port_mapping: '"9093:9092"',
      env_export:
        '{A: "localhost:9092", B: "127.0.0.1:9093, [::1]:9094", C: "localhost:9093,kafka:9092", D: "9092"}',
    }),
    findings: [
      {
        path: 'fixtures/db/env_export/A',
        underlined: '"localhost:9092"',
        message: 'The address in `A` leads to port 9092, and the fixture publishes 9093.',
        help: ['9092 is the port inside the container; outside it is 9093.'],
        related: ['port_mapping'],
      },
      {
        path: 'fixtures/db/env_export/B',
        underlined: '"127.0.0.1:9093, [::1]:9094"',
        message: 'The address in `B` leads to port 9094, and the fixture publishes 9093.',
      },
    ],
  },
  {
    name: 'is silent where the URL leads elsewhere, or is not finished, or the ports are not known',
    text: [
      fixtureWith({
        env_export: `
      A: postgresql://u:p@db.example.org:5432/test
      B: postgresql://u:p@localhost:\${PORT}/test
      C: http://localhost:8000/callback
      D: redis://localhost:6379/0
      E: "5432"
      F: postgresql:///test
      G: localhost:5432
      H: 5
      I: {driver: asyncpg}
      J: postgresql://u:p@app-db:5432/test
      K: postgresql://u:p@a:5432,localhost:5434/test`,
      }),
      fixtureWith(
        {
          port_mapping: '"127.0.0.1:5433:5432"',
          env_export: '{A: "postgresql://u:p@localhost:5432/test"}',
        },
        'other',
      ).replace('fixtures:\n', ''),
    ].join(''),
    findings: [],
  },
]);
