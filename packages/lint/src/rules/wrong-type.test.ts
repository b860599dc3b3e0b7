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
          'Entry 1 of `acceptance_criteria` is meant as text, but its colon makes it a mapping.',
        help: ['Put the sentence in quotes.'],
      },
    ],
  },
  {
    name: 'takes a mistyped field for a mistyped field',
    text: planWith('acceptance_criteria:', '  - txt: the user is in'),
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
