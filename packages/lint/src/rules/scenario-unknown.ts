import { featureScenarios, isRoutingEnforced, stampedTitles } from '../project/feature-files.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** Stamped scenarios exist. */
export const scenarioUnknown: Rule = {
  code: 'scenario-unknown',
  group: 'project',
  severity: 'warning',
  summary: 'A scenario that is given a verifier stands in one of the Gherkin files.',
  why: 'A verifier is found by the title of its scenario. Under a title that no scenario has it is never asked, and the scenario that was meant has none. Under `routing_law: enforced` that stops the run, so there it is an error.',
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
  A passkey is accepted: hurl
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
`,
  files: {
    'features/login.feature': 'Feature: Log in\n\n  Scenario: A known passkey is accepted\n',
    'tasks/backlog/TASK-A1-1.md': '# Store the passkey\n',
  },
  *check(context) {
    const { files, complete } = featureScenarios(context);
    if (!complete) return;
    const titles = new Set(files.flatMap(({ gherkin }) => gherkin.scenarios.map((s) => s.title)));
    const search = searchNames(titles);
    for (const title of stampedTitles(context.feature) ?? []) {
      if (titles.has(title) || title.trim() === '') continue;
      yield {
        path: ['scenarios', title],
        at: 'key',
        message: `No scenario of the Gherkin files has the title ${quoted(title)}.`,
        ...(isRoutingEnforced(context.feature) ? { severity: 'error' } : {}),
        help: didYouMean(search(title)),
      };
    }
  },
};
