import { planWith, testRule } from '../rule-testing.ts';
import { featureFileMissing } from './feature-file-missing.ts';

testRule(featureFileMissing, [
  {
    name: 'suggests files of near name',
    text: planWith('feature_files: [spec/login.feature, spec/logn.feature]'),
    files: { 'spec/login.feature': '' },
    findings: [
      {
        path: 'feature_files/1',
        underlined: 'spec/logn.feature',
        message: 'There is no Gherkin file "spec/logn.feature".',
        help: ['Did you mean `spec/login.feature`?'],
      },
    ],
  },
  {
    name: 'says that patterns are not expanded',
    text: planWith('feature_files: ["spec/*.feature"]'),
    files: { 'spec/login.feature': '' },
    findings: [
      {
        path: 'feature_files/0',
        underlined: '"spec/*.feature"',
        message: 'There is no Gherkin file "spec/*.feature".',
        help: ['Name each file; patterns are not expanded.'],
      },
    ],
  },
  {
    name: 'wants a file of the repository',
    text: planWith('feature_files: [spec, ../login.feature]'),
    files: { 'spec/login.feature': '' },
    findings: [
      {
        path: 'feature_files/0',
        underlined: 'spec',
        message: '"spec" is a directory, not a Gherkin file.',
        help: [],
      },
      {
        path: 'feature_files/1',
        underlined: '../login.feature',
        message: 'The Gherkin file "../login.feature" lies outside the repository.',
        help: [],
      },
    ],
  },
  {
    name: 'passes over what is no path',
    text: planWith('feature_files: [5, " "]'),
    files: {},
    findings: [],
  },
]);
