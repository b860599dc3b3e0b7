import { planWith, testRule } from '../rule-testing.ts';
import { scenarioUnstamped } from './scenario-unstamped.ts';

const gherkin = 'Feature: A\n  Scenario: One\n  Scenario Outline: Two <x>\n  Scenario:\n';
const files = { 'spec/a.feature': gherkin };

const finding = (title: string, severity = 'warning') => ({
  path: 'feature_files/0',
  underlined: 'spec/a.feature',
  message: `No verifier is given to the scenario "${title}".`,
  related: [title],
  severity,
});

testRule(scenarioUnstamped, [
  {
    name: 'finds each scenario, and shows it in its file',
    text: planWith('feature_files: [spec/a.feature]', 'scenarios: {}'),
    files,
    findings: [finding('One'), finding('Two <x>')],
  },
  {
    name: 'is an error where the law of routing is enforced',
    text: planWith(
      'feature_files: [spec/a.feature]',
      'scenarios: {One: hurl}',
      'routing_law: enforced',
    ),
    files,
    findings: [finding('Two <x>', 'error')],
  },
  {
    name: 'is off without a `scenarios` field, or where it is null',
    text: planWith('feature_files: [spec/a.feature]', 'scenarios:', 'routing_law: enforced'),
    files,
    findings: [],
  },
  {
    name: 'counts the scenarios that can be read in a file with mistakes',
    text: planWith('feature_files: [spec/a.feature]', 'scenarios: {x-owner: me}'),
    files: { 'spec/a.feature': 'Feature: A\n  Scenario: One\n    Given x\n  what is this\n' },
    findings: [finding('One')],
  },
  {
    name: 'says it once of a title that stands twice',
    text: planWith('feature_files: [spec/a.feature, b.feature]', 'scenarios: {Two <x>: hurl}'),
    files: { ...files, 'b.feature': gherkin },
    findings: [finding('One')],
  },
]);
