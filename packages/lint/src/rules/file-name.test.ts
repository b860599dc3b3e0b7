import { planWith, testRule } from '../rule-testing.ts';
import { fileName } from './file-name.ts';

testRule(fileName, [
  {
    name: 'compares the whole name, capitals too',
    text: planWith(),
    files: {},
    project: { path: 'plans/feat-a1.yaml' },
    findings: [
      {
        path: 'id',
        underlined: 'FEAT-A1',
        message: 'The file of the feature `FEAT-A1` is called "feat-a1.yaml".',
        help: ['Call the file `FEAT-A1.yaml`, or change the id.'],
      },
    ],
  },
  {
    name: 'does not accept another extension: the pipeline opens .yaml',
    text: planWith(),
    files: {},
    project: { path: 'FEAT-A1.yml' },
    findings: [
      {
        path: 'id',
        underlined: 'FEAT-A1',
        message: 'The file of the feature `FEAT-A1` is called "FEAT-A1.yml".',
      },
    ],
  },
  {
    name: 'is silent where the text has no name',
    text: planWith(),
    files: {},
    project: { path: undefined },
    findings: [],
  },
  {
    name: 'is silent where there is no id to call it after',
    text: 'id: 5\nname: A\n',
    files: {},
    findings: [],
  },
]);
