import { fixtureWith, planWith, type RuleCase, testRule } from '../rule-testing.ts';
import { fixturePortConflict } from './fixture-port-conflict.ts';

const own = (name: string, container: string, ports: string) => ({
  [`.guardkit/fixtures/${name}.yaml`]: fixtureWith(
    { container_name: container, port_mapping: ports },
    name,
  ),
});

const pair =
  fixtureWith({ container_name: 'one' }, 'one') +
  fixtureWith({ container_name: 'two' }, 'two').replace('fixtures:\n', '');

const FEATURE = '.guardkit/features/FEAT-A1.yaml';

/** A fixture file as it stands in a repository with a feature. */
function inRepository(
  path: string,
  files: Readonly<Record<string, string>>,
  ...plan: readonly string[]
): Pick<RuleCase, 'text' | 'kind' | 'files' | 'project'> {
  const all = { ...files, [FEATURE]: planWith(...plan) };
  return { text: files[path] ?? '', kind: 'fixture', files: all, project: { path } };
}

const abc = {
  ...own('a', 'one', '"5001:5432"'),
  ...own('b', 'two', '["5000:1", "5001:2"]'),
  ...own('c', 'one', '"5002:5432"'),
};
const needs = 'infrastructure: [a, {service: b}, a]';

testRule(fixturePortConflict, [
  {
    name: 'speaks of a fixture of the repository in its own file',
    ...inRepository('.guardkit/fixtures/b.yaml', abc, needs),
    findings: [
      {
        path: 'fixtures/b/port_mapping',
        underlined: '["5000:1", "5001:2"]',
        message: 'The fixtures "a" and "b" both publish port 5001 of the machine.',
        related: ['a', 'b'],
      },
    ],
  },
  {
    name: 'compares what the tasks of the feature need as well',
    ...inRepository('.guardkit/fixtures/c.yaml', abc),
    files: {
      ...abc,
      [FEATURE]: planWith('infrastructure: [a]').replace(
        '.md',
        '.md\n    requires_infrastructure: [a, c]',
      ),
    },
    findings: [
      {
        path: 'fixtures/c/container_name',
        underlined: 'one',
        message: 'The fixtures "a" and "c" both call their container "one".',
        related: ['a', 'c'],
      },
    ],
  },
  {
    name: 'says nothing in the file of the one that is needed first, nor in the feature',
    ...inRepository('.guardkit/fixtures/a.yaml', abc, needs),
    findings: [],
  },
  { name: 'or in the feature', text: planWith(needs), files: abc, findings: [] },
  {
    name: 'speaks of it in a feature that is elsewhere, of which its own file does not know',
    text: planWith(needs),
    files: abc,
    project: { path: 'plans/FEAT-A1.yaml' },
    findings: [
      {
        path: 'infrastructure/1',
        underlined: 'b',
        message: 'The fixtures "a" and "b" both publish port 5001 of the machine.',
        related: ['a'],
      },
    ],
  },
  {
    name: 'names a file that holds both once, however many features need them',
    text: pair,
    kind: 'fixture',
    files: {
      '.guardkit/fixtures/pair.yaml': pair,
      [FEATURE]: planWith('infrastructure: [one, two]'),
      '.guardkit/features/FEAT-A2.yaml': planWith('infrastructure: [one, two]'),
      '.guardkit/features/FEAT-A3.yaml': planWith('infrastructure: [two]'),
    },
    project: { path: '.guardkit/fixtures/pair.yaml' },
    findings: [
      {
        path: 'fixtures/two/port_mapping',
        underlined: '"5433:5432"',
        message: 'The fixtures "one" and "two" both publish port 5433 of the machine.',
        related: ['"5433:5432"', 'one', 'two'],
      },
    ],
  },
  {
    name: 'finds nothing where no feature needs both',
    text: pair,
    kind: 'fixture',
    files: {
      '.guardkit/fixtures/pair.yaml': pair,
      [FEATURE]: planWith('infrastructure: [one]'),
      '.guardkit/features/FEAT-A2.yaml': planWith('infrastructure: [two]'),
    },
    project: { path: '.guardkit/fixtures/pair.yaml' },
    findings: [],
  },
  {
    name: 'speaks of a built-in one, over which those of the repository win, in the feature',
    text: planWith('infrastructure: [mine, redis, postgresql]'),
    files: { ...own('mine', 'mine', '"5433:5432"'), ...own('redis', 'other', '"1:1"') },
    findings: [
      {
        path: 'infrastructure/2',
        underlined: 'postgresql',
        message: 'The fixtures "mine" and "postgresql" both publish port 5433 of the machine.',
        related: ['mine'],
      },
    ],
  },
  {
    name: 'speaks of one of the repository beside a built-in one in its own file',
    ...inRepository(
      '.guardkit/fixtures/mine.yaml',
      own('mine', 'mine', '"5433:5432"'),
      'infrastructure: [postgresql, mine]',
    ),
    findings: [
      {
        path: 'fixtures/mine/port_mapping',
        underlined: '"5433:5432"',
        message: 'The fixtures "postgresql" and "mine" both publish port 5433 of the machine.',
        related: ['postgresql', 'mine'],
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
    text: planWith('infrastructure: [mine, postgresql]'),
    files: { ...own('mine', 'mine', '"5433:5432"'), '.guardkit/fixtures/b.yaml': '{' },
    findings: [],
  },
]);
