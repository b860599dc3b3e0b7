import { planWith, testRule } from '../rule-testing.ts';
import { gatePathMissing } from './gate-path-missing.ts';

const gate = (command: string) =>
  planWith('smoke_gates:', '  after_wave: all', `  command: ${command}`);

const files = { 'tests/smoke/test_a.py': '', 'api/tests/test_b.py': '' };

testRule(gatePathMissing, [
  {
    name: 'finds each path once, and suggests what is near',
    text: gate('pytest tests/smok/ test/x tests/smoke/test_b.py::test_it tests/smok/'),
    files,
    findings: [
      {
        path: 'smoke_gates/command',
        underlined: 'pytest tests/smok/ test/x tests/smoke/test_b.py::test_it tests/smok/',
        message: 'pytest is told to run "tests/smok/", which does not exist.',
        help: ['Did you mean `tests/smoke`?'],
      },
      {
        path: 'smoke_gates/command',
        underlined: 'pytest tests/smok/ test/x tests/smoke/test_b.py::test_it tests/smok/',
        message: 'pytest is told to run "test/x", which does not exist.',
        help: [],
      },
      {
        path: 'smoke_gates/command',
        underlined: 'pytest tests/smok/ test/x tests/smoke/test_b.py::test_it tests/smok/',
        message: 'pytest is told to run "tests/smoke/test_b.py", which does not exist.',
        help: ['Did you mean `tests/smoke/test_a.py`?'],
      },
    ],
  },
  {
    name: 'looks where the command has changed to',
    text: gate('cd api && pytest tests/test_b.py tests/test_x.py'),
    files,
    findings: [
      {
        path: 'smoke_gates/command',
        underlined: 'cd api && pytest tests/test_b.py tests/test_x.py',
        message: 'pytest is told to run "tests/test_x.py" in "api", which does not exist.',
        help: ['Did you mean `tests/test_b.py`?'],
      },
    ],
  },
  {
    name: 'reads block scalars with several commands',
    text: planWith(
      'smoke_gates:',
      '  after_wave: all',
      '  command: |',
      '    set -e',
      '    pytest tests/nowhere -x -k "a or b"',
    ),
    files,
    findings: [
      {
        path: 'smoke_gates/command',
        underlined: '|\n    set -e\n    pytest tests/nowhere -x -k "a or b"',
        message: 'pytest is told to run "tests/nowhere", which does not exist.',
      },
    ],
  },
  ...[
    'pytest tests/smoke -m slow',
    'make smoke',
    'pytest tests/*.py $X',
    'pytest ../x /srv/y',
    '5',
  ].map((command) => ({ name: `accepts ${command}`, text: gate(command), files, findings: [] })),
  { name: 'is off without a repository', text: gate('pytest nowhere'), findings: [] },
]);
