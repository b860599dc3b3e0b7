import { planOf, testRule } from '../rule-testing.ts';
import { taskType } from './task-type.ts';

const text = planOf(['TASK-1'], '{parallel_groups: [[TASK-1]]}');
const types =
  'Write `scaffolding`, `feature`, `infrastructure`, `integration`, `documentation`, `testing`, `refactor`, `declarative`, `glue`, `wiring` or `operator_handoff`.';

const finding = (value: string, related: string, help: string[] = [types]) => ({
  path: 'tasks/0/file_path',
  underlined: 'tasks/TASK-1.md',
  message: `The \`task_type\` in "tasks/TASK-1.md" cannot be ${value}.`,
  help,
  related: [related],
});

const wrong: [name: string, file: string, finding: ReturnType<typeof finding>][] = [
  [
    'suggests',
    '---\ntask_type: featrue\n---\n',
    finding('"featrue"', 'featrue', ['Did you mean `feature`?', types]),
  ],
  [
    'reads quotes, comments and both line ends',
    '\uFEFF---\r\nid: TASK-1\r\ntask_type: "cooking" # tasty\r\n---\r\nText',
    finding('"cooking"', '"cooking"'),
  ],
  ['wants text', '---\ntask_type: 5\n---\n', finding('"5"', '5')],
  [
    'wants one type',
    '---\ntask_type: [feature, glue]\n---\n',
    finding('a list', '[feature, glue]'),
  ],
  [
    'sees capitals',
    '---\ntask_type: Feature\n---\n',
    finding('"Feature"', 'Feature', ['Did you mean `feature`?', types]),
  ],
  [
    'reads YAML that is written otherwise',
    '---\n{"task_type": x-ray-of-it}\n---\n',
    finding('"x-ray-of-it"', 'x-ray-of-it'),
  ],
  [
    'takes the last of two, as the pipeline does',
    '---\ntask_type: feature\ntask_type: nothing\n---\n',
    finding('"nothing"', 'nothing'),
  ],
  [
    'reads a long frontmatter',
    `---\ndescription: ${'long '.repeat(2000)}\ntask_type: quux\n---\n`,
    finding('"quux"', 'quux'),
  ],
];

const right: [name: string, file: string][] = [
  ['accepts the known ones', '---\ntask_type: operator_handoff\n---\n'],
  ['accepts a quoted one', "---\ntask_type: 'feature' # of many\n---\n"],
  ['asks for none', '---\nid: TASK-1\n---\ntask_type: nonsense\n'],
  ['takes null for none', '---\ntask_type:\n---\n'],
  ['asks for no frontmatter', '# A task\n\n---\ntask_type: nonsense\n---\n'],
  ['passes over a frontmatter that does not end', '---\ntask_type: nonsense\n'],
  ['passes over a frontmatter that is no YAML', '---\ntitle: a: b\ntask_type: nonsense\n---\n'],
  ['passes over a nested field of the name', '---\nmeta:\n  task_type: nonsense\n---\n'],
  ['passes over an empty file', ''],
];

testRule(taskType, [
  ...wrong.map(([name, file, each]) => ({
    name,
    text,
    files: { 'tasks/TASK-1.md': file },
    findings: [each],
  })),
  ...right.map(([name, file]) => ({
    name,
    text,
    files: { 'tasks/TASK-1.md': file },
    findings: [],
  })),
]);
