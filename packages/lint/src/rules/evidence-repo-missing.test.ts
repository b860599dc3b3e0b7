import { planWith, testRule } from '../rule-testing.ts';
import { evidenceRepoMissing } from './evidence-repo-missing.ts';

testRule(evidenceRepoMissing, [
  {
    name: 'looks inside and beside the repository',
    text: planWith('evidence_repos: [api, ../app, {path: ../web}, LICENSE]'),
    files: { LICENSE: '' },
    project: { beside: ['../app'] },
    findings: [
      {
        path: 'evidence_repos/0',
        underlined: 'api',
        message: 'There is no evidence repository "api".',
        help: ['Check it out there, or write its path from the root of this repository.'],
      },
      {
        path: 'evidence_repos/2',
        underlined: '../web',
        message: 'There is no evidence repository "../web".',
      },
      {
        path: 'evidence_repos/3',
        underlined: 'LICENSE',
        message: 'The evidence repository "LICENSE" is a file.',
      },
    ],
  },
  {
    name: 'claims nothing of what is not known',
    text: planWith('evidence_repos: [../app, ~/app, $HOME/app, " ", {path: 5}, 5]'),
    files: {},
    findings: [],
  },
]);
