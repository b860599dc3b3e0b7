import { planWith, testRule } from '../rule-testing.ts';
import { unknownService } from './unknown-service.ts';

const fixture = 'fixtures:\n  minio: {service: minio}\n  x-note: mine\n';

testRule(unknownService, [
  {
    name: 'points at the name, in every form and place, and suggests',
    text: planWith('infrastructure: [redis, {service: mongo, driver: motor}]').replace(
      '.md',
      '.md\n    requires_infrastructure: [kafka, rabbit-mq]',
    ),
    files: {},
    findings: [
      {
        path: 'tasks/0/requires_infrastructure/1',
        underlined: 'rabbit-mq',
        message: 'There is no fixture "rabbit-mq".',
        help: ['Did you mean `rabbitmq`?'],
      },
      {
        path: 'infrastructure/1',
        underlined: 'mongo',
        message: 'There is no fixture "mongo".',
        help: ['Did you mean `mongodb`?'],
      },
    ],
  },
  {
    name: 'knows the fixtures of the repository',
    text: planWith('infrastructure: [minio, smtp]'),
    files: { '.guardkit/fixtures/own.yaml': fixture },
    findings: [
      {
        path: 'infrastructure/1',
        underlined: 'smtp',
        message: 'There is no fixture "smtp".',
        help: [
          'The fixtures are elasticsearch, kafka, localstack, mariadb, minio, mongodb, mysql, nats, opensearch, postgresql, postgresql-sync, rabbitmq, redis.',
        ],
      },
    ],
  },
  {
    name: 'claims nothing where a fixture file cannot be read',
    text: planWith('infrastructure: [smtp]'),
    files: { '.guardkit/fixtures/a.yml': fixture, '.guardkit/fixtures/b.yml': 'fixtures: {' },
    findings: [],
  },
  {
    name: 'passes over what is no name',
    text: planWith('infrastructure: [5, {driver: asyncpg}, {service: 5}]'),
    files: {},
    findings: [],
  },
  { name: 'is off without a repository', text: planWith('infrastructure: [smtp]'), findings: [] },
]);
