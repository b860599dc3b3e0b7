import { featureScenarios, isRoutingEnforced, stampedTitles } from '../project/feature-files.ts';
import { placeIn } from '../project/other-file.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Every scenario has a verifier. */
export const scenarioUnstamped: Rule = {
  code: 'scenario-unstamped',
  group: 'project',
  severity: 'warning',
  summary: 'A feature that gives verifiers to scenarios gives one to every scenario.',
  why: 'Nobody answers for a scenario without a verifier: it counts neither as shown nor as open. Under `routing_law: enforced` that stops the run, so there it is an error. A feature without a `scenarios` field is not asked for any.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
feature_files: [features/login.feature]
scenarios:
  A known passkey is accepted: hurl
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
feature_files: [features/login.feature]
scenarios:
  A known passkey is accepted: hurl
  A stranger is refused: operator
`,
  files: {
    'features/login.feature':
      'Feature: Log in\n\n  Scenario: A known passkey is accepted\n\n  Scenario: A stranger is refused\n',
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
  },
  *check(context) {
    const { feature, project } = context;
    const stamped = stampedTitles(feature);
    if (project === undefined || stamped === undefined) return;
    const titles = new Set(stamped);
    for (const file of featureScenarios(context).files) {
      for (const { title, span } of file.gherkin.scenarios) {
        if (title === '' || titles.has(title)) continue;
        titles.add(title);
        yield {
          path: ['feature_files', file.index],
          at: 'value',
          message: `No verifier is given to the scenario ${quoted(title)}.`,
          ...(isRoutingEnforced(feature) ? { severity: 'error' } : {}),
          help: ['Name its verifier under `scenarios`.'],
          related: [placeIn(project, file, span, 'The scenario is here.')],
        };
      }
    }
  },
};
