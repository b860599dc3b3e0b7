import { planWith, testRule } from '../rule-testing.ts';
import { scenarioUnknown } from './scenario-unknown.ts';

const stamps = (...lines: string[]) =>
  planWith('feature_files: [a.feature]', 'scenarios:', ...lines.map((line) => `  ${line}`));

const finding = (title: string, help: string[], severity = 'warning') => ({
  path: `scenarios/${title}`,
  underlined: title,
  message: `No scenario of the Gherkin files has the title "${title}".`,
  help,
  severity,
});

testRule(scenarioUnknown, [
  {
    name: 'suggests the titles that are near',
    text: stamps('The first: hurl', 'The secnd: {verifier: exam}', 'Something else: exam'),
    files: { 'a.feature': 'Feature: A\n  Scenario: The first\n  Example: The second\n' },
    findings: [finding('The secnd', ['Did you mean `The second`?']), finding('Something else', [])],
  },
  {
    name: 'is an error where the law of routing is enforced',
    text: `${stamps('B: hurl')}routing_law: enforced\n`,
    files: { 'a.feature': 'Feature: A\n' },
    findings: [finding('B', [], 'error')],
  },
  {
    name: 'stays a warning where it is off, which YAML 1.1 takes for false',
    text: `${stamps('B: hurl')}routing_law: off\n`,
    files: { 'a.feature': 'Feature: A\n' },
    findings: [finding('B', [])],
  },
  {
    name: 'knows scenarios in other languages and in rules, outlines by their own titles, and no backgrounds',
    text: stamps(
      'Une clé: hurl',
      'Une clé de <n> jours: hurl',
      'Le serveur: hurl',
      'La règle: hurl',
    ),
    files: {
      'a.feature': `# language: fr
Fonctionnalité: A
  Contexte: Le serveur
  Règle: La règle
    Exemple: Une clé
    Plan du scénario: Une clé de <n> jours
      Exemples:
        | n |
`,
    },
    findings: [finding('Le serveur', []), finding('La règle', [])],
  },
  {
    name: 'looks into every file',
    text: planWith('feature_files: [a.feature, b.feature]', 'scenarios: {One: hurl, Two: hurl}'),
    files: {
      'a.feature': 'Feature: A\n  Scenario: Two\n',
      'b.feature': 'Feature: B\n  Scenario: One\n',
    },
    findings: [],
  },
  ...[
    { name: 'a file is missing', files: {} },
    {
      name: 'a file is no Gherkin throughout',
      files: { 'a.feature': 'Feature: A\n Scenario: C\n Given x\n stray\n' },
    },
    {
      name: 'no reader of Gherkin is loaded',
      files: { 'a.feature': 'Feature: A\n' },
      project: { readScenarios: undefined },
    },
  ].map((each) => ({
    ...each,
    name: `claims nothing where ${each.name}`,
    text: `${stamps('B: hurl')}`,
    findings: [],
  })),
  {
    name: 'claims nothing where no Gherkin file is named, or one of them is of the wrong type',
    text: planWith('feature_files: [a.feature, 5]', 'scenarios: {B: hurl}'),
    files: { 'a.feature': 'Feature: A\n' },
    findings: [],
  },
  {
    name: 'passes over keys of one’s own',
    text: stamps('x-owner: me'),
    files: { 'a.feature': 'Feature: A\n' },
    findings: [],
  },
]);
