import { fixtureWith, planWith, testRule } from '../rule-testing.ts';
import { fixturePortConflict } from './fixture-port-conflict.ts';

const own = (name: string, container: string, ports: string) => ({
  [`.guardkit/fixtures/${name}.yaml`]: fixtureWith(
    { container_name: container, port_mapping: ports },
    name,
  ),
});

testRule(fixturePortConflict, [
  {
    name: 'compares what the feature and its tasks need, each fixture once',
    text: planWith('infrastructure: [a, {service: b}, a]').replace(
      '.md',
      '.md\n    requires_infrastructure: [b, c]',
    ),
    files: {
      ...own('a', 'one', '"5001:5432"'),
      ...own('b', 'two', '["5000:1", "5001:2"]'),
      ...own('c', 'one', '"5002:5432"'),
    },
    findings: [
      {
        path: 'tasks/0/requires_infrastructure/1',
        underlined: 'c',
        message: 'The fixtures "a" and "c" both call their container "one".',
        related: ['a'],
      },
      {
        path: 'infrastructure/1',
        underlined: 'b',
        message: 'The fixtures "a" and "b" both publish port 5001 of the machine.',
        related: ['a'],
      },
    ],
  },
  {
    name: "knows the built-in ones, over which the repository's win",
    text: planWith('infrastructure: [postgresql, redis, mine]'),
    files: { ...own('mine', 'mine', '"5433:5432"'), ...own('redis', 'other', '"1:1"') },
    findings: [
      {
        path: 'infrastructure/2',
        underlined: 'mine',
        message: 'The fixtures "postgresql" and "mine" both publish port 5433 of the machine.',
      },
    ],
  },
  {
    name: 'finds nothing among the built-in ones, without a repository too',
    text: planWith(
      'infrastructure: [postgresql, postgresql-sync, redis, mongodb, mysql, mariadb, rabbitmq, kafka, nats, elasticsearch, opensearch, localstack, nobody]',
    ),
    findings: [],
  },
  {
    name: 'claims nothing where a fixture file cannot be read',
    text: planWith('infrastructure: [postgresql, mine]'),
    files: { ...own('mine', 'mine', '"5433:5432"'), '.guardkit/fixtures/b.yaml': '{' },
    findings: [],
  },
]);
