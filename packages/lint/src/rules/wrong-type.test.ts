import { planWith, testRule } from '../rule-testing.ts';
import { wrongType } from './wrong-type.ts';

testRule(wrongType, [
  {
    name: 'says what is wanted and what is there',
    text: planWith('description: 5', 'complexity: 5.0', 'stack: {a: b}', 'execution:', 'status: 1'),
    findings: [
      { path: 'description', underlined: '5', message: '`description` must be text, but is 5.' },
      {
        path: 'complexity',
        underlined: '5.0',
        message: '`complexity` must be an integer, but is 5.0.',
      },
      {
        path: 'stack',
        underlined: '{a: b}',
        message: '`stack` must be text or a list, but is a mapping.',
      },
      {
        path: 'execution',
        underlined: '',
        message: '`execution` must be a mapping, but is empty.',
      },
      { path: 'status', underlined: '1', message: '`status` must be text, but is 1.' },
    ],
  },
  {
    name: 'speaks once of a union',
    text: planWith('smoke_gates: {after_wave: true, command: make}', 'behavioural_oracle: [a]'),
    findings: [
      {
        path: 'smoke_gates/after_wave',
        underlined: 'true',
        message: '`after_wave` must be text, an integer or a list, but is true.',
      },
      {
        path: 'behavioural_oracle',
        underlined: '[a]',
        message: '`behavioural_oracle` must be text, a mapping or null, but is a list.',
      },
    ],
  },
  {
    name: 'takes a sentence with a colon for a sentence',
    text: planWith('acceptance_criteria:', '  - Given a key: the user is in', '  - text: fine'),
    findings: [
      {
        path: 'acceptance_criteria/0',
        underlined: 'Given a key: the user is in',
        message:
          'Entry 1 of `acceptance_criteria` is read as a mapping with the key "Given a key", for its colon.',
        help: ['If it is one sentence, put it in quotes.'],
      },
    ],
  },
  {
    name: 'knows a mistyped field from a sentence',
    text: planWith('acceptance_criteria:', '  - txt: the user is in', '  - x-own: 1'),
    findings: [
      {
        path: 'acceptance_criteria/0',
        underlined: 'txt: the user is in',
        message:
          'Entry 1 of `acceptance_criteria` is read as a mapping with the key "txt", for its colon.',
        help: ['Did you mean `text`?', 'If it is one sentence, put it in quotes.'],
      },
    ],
  },
  {
    name: 'leaves a mapping of several keys to the rules on fields',
    text: planWith('acceptance_criteria:', '  - Given: a key', '    Then: the user is in'),
    findings: [],
  },
  {
    name: 'wants the keys of a map to be text',
    text: planWith('scenarios: {5: hurl, true: hurl, "6": hurl}', 'x-own: {5: 1}'),
    findings: [
      {
        path: 'scenarios/5',
        underlined: '5',
        message: 'The key "5" must be text, but is an integer.',
      },
      {
        path: 'scenarios/true',
        underlined: 'true',
        message: 'The key "true" must be text, but is a boolean.',
      },
    ],
  },
  {
    name: 'sees a float wherever an alias or a merge brings it',
    text: planWith('x-a: &a 5.0', 'x-b: &b {estimated_tasks: 1.0}', 'complexity: *a', '<<: *b'),
    findings: [
      {
        path: 'estimated_tasks',
        underlined: '1.0',
        message: '`estimated_tasks` must be an integer, but is 1.0.',
      },
      {
        path: 'complexity',
        underlined: '&a 5.0',
        message: '`complexity` must be an integer, but is 5.0.',
      },
    ].reverse(),
  },
  {
    name: 'does not hold a lost value against the one that took its place',
    text: planWith('complexity: 5.0', 'complexity: 5'),
    findings: [],
  },
  {
    name: 'says that a file is empty',
    text: '# nothing yet\n',
    findings: [{ path: '', underlined: '', message: 'The file is empty; it must hold a mapping.' }],
  },
  {
    name: 'points at the root where it is no mapping',
    text: '- a\n- b\n',
    findings: [
      { path: '', underlined: '- a\n- b', message: 'The file must be a mapping, but is a list.' },
    ],
  },
]);
