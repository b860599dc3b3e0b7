import { planWith, testRule } from '../rule-testing.ts';
import { yaml11Value } from './yaml11-value.ts';

const read = (text: string, as: string, more = '') =>
  `The pipeline reads "${text}" as ${as}, not as text${more}.`;

const otherText = (text: string) =>
  `The pipeline reads "${text}" here: characters that YAML 1.2 takes for text (U+0085, U+2028 or U+2029) end a line in YAML 1.1.`;

testRule(yaml11Value, [
  {
    name: 'finds words, dates and sexagesimal numbers where text is wanted',
    text: planWith('description: yes', 'stack: [on, python]', 'x-own: yes'),
    findings: [
      {
        path: 'description',
        underlined: 'yes',
        message: read('yes', 'a boolean'),
        severity: 'warning',
      },
      { path: 'stack/0', underlined: 'on', message: read('on', 'a boolean') },
    ],
  },
  {
    name: 'takes a timestamp where the loader does, and refuses it on a task',
    text: `id: FEAT-A1
name: A
created: 2026-01-31
tasks:
  - {id: TASK-1, file_path: a.md, started_at: 2026-01-31T10:00:00Z}
orchestration: {parallel_groups: [[TASK-1]]}
execution: {started_at: 2026-01-31 10:00:00}
`,
    findings: [
      {
        path: 'tasks/0/started_at',
        underlined: '2026-01-31T10:00:00Z',
        message: read('2026-01-31T10:00:00Z', 'a date and time', ', and refuses it on a task'),
        severity: 'error',
      },
    ],
  },
  { name: 'leaves routing_law off alone', text: planWith('routing_law: off'), findings: [] },
  {
    name: 'finds integers that the two read differently',
    text: planWith('complexity: 010', 'estimated_tasks: 08', 'preflight_strict: true'),
    findings: [
      {
        path: 'complexity',
        underlined: '010',
        message: 'The pipeline reads "010" as 8; by YAML 1.2 it is 10.',
      },
      {
        path: 'estimated_tasks',
        underlined: '08',
        message: 'The pipeline reads "08" as text; by YAML 1.2 it is 8.',
      },
    ],
  },
  {
    name: 'finds an integer that only the pipeline reads',
    text: planWith('estimated_tasks: 1_000'),
    findings: [
      {
        path: 'estimated_tasks',
        underlined: '1_000',
        message: 'The pipeline reads "1_000" as 1000; by YAML 1.2 it is text.',
      },
    ],
  },
  {
    name: 'finds keys of a map of titles',
    text: planWith('scenarios: {yes: hurl, "no": hurl}'),
    findings: [
      {
        path: 'scenarios/yes',
        underlined: 'yes',
        message: 'The pipeline reads the key "yes" as a boolean, not as text.',
      },
    ],
  },
  {
    name: 'says nothing where the value is wrong anyway, nor in open mappings',
    text: planWith('status: on', 'x-date: 2026-01-31'),
    findings: [],
  },
  {
    name: 'finds the port that is a number in base 60',
    text: `fixtures:
  redis:
    service: redis
    container_name: a
    image: redis:8
    port_mapping: 22:22
    readiness_type: tcp
    env_export: {A: b}
`,
    findings: [
      {
        path: 'fixtures/redis/port_mapping',
        underlined: '22:22',
        message: read('22:22', 'a number'),
      },
    ],
  },
  {
    name: 'finds characters that end a line for the pipeline alone',
    text: planWith('description: "a\x85b"', 'stack: [\'\x85\', "x\u2028y"]', 'x-own: "\x85"'),
    findings: [
      { path: 'description', underlined: '"a\x85b"', message: otherText('a b') },
      { path: 'stack/0', underlined: "'\x85'", message: otherText(' ') },
    ],
  },
  {
    name: 'finds keys and items that only the pipeline sees',
    text: planWith('description: A # one\u2028x-more: B'),
    findings: [
      {
        path: 'description',
        underlined: '\u2028',
        message:
          'PyYAML takes the character U+2028 for a line break, and reads other keys or items in what follows.',
      },
    ],
  },
]);
