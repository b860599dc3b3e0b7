import { planWith, testRule } from '../rule-testing.ts';
import { unknownStack } from './unknown-stack.ts';

testRule(unknownStack, [
  {
    name: 'points at the entry and suggests',
    text: planWith('stack: [python, Reactt]'),
    findings: [
      {
        path: 'stack/1',
        underlined: 'Reactt',
        message: '"Reactt" is no technology stack that planning tools know.',
        help: ['Did you mean `react`?'],
      },
    ],
  },
  {
    name: 'lists them where none is near',
    text: planWith('stack: cobol-mainframe'),
    findings: [
      {
        path: 'stack',
        underlined: 'cobol-mainframe',
        message: '"cobol-mainframe" is no technology stack that planning tools know.',
        help: [
          'The known ones are python, node, typescript, react, nextjs, dotnet, maui, go, rust, java, kotlin, flutter, php, ruby, swift.',
        ],
      },
    ],
  },
]);
