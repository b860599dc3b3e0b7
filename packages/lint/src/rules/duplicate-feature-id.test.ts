import { planWith, testRule } from '../rule-testing.ts';
import { duplicateFeatureId } from './duplicate-feature-id.ts';

testRule(duplicateFeatureId, [
  {
    name: 'shows every other file, however the id is written there',
    text: planWith(),
    files: {
      '.guardkit/features/b.yaml': '# A plan.\nname: B\nid: "FEAT-A1" # again\n',
      '.guardkit/features/c.yml': 'id: FEAT-A1\r\nname: C\r\n',
    },
    findings: [
      {
        path: 'id',
        underlined: 'FEAT-A1',
        message: 'Another feature file has the id `FEAT-A1`, too.',
        related: ['FEAT-A1', 'FEAT-A1'],
      },
    ],
  },
  {
    name: 'leaves out the file itself, other folders, other ids and the ids of tasks',
    text: planWith(),
    files: {
      '.guardkit/features/FEAT-A1.yaml': 'id: FEAT-A1\n',
      '.guardkit/features/archive/FEAT-A1.yaml': 'id: FEAT-A1\n',
      '.guardkit/features/FEAT-A11.yaml': 'id: FEAT-A11\ntasks:\n- id: FEAT-A1\n',
      '.guardkit/features/notes.md': 'id: FEAT-A1\n',
    },
    findings: [],
  },
]);
