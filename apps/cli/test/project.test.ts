import { expect, it } from 'vitest';
import { planproof, runtimes } from './planproof.ts';
import { cleanFeature, scratch } from './scratch.ts';

const feature = `${cleanFeature}feature_files: [spec/a.feature]
scenarios:
  It wroks: hurl
`;

const files = {
  'app/.git': '',
  'app/.guardkit/features/FEAT-A1.yaml': feature,
  'app/tasks/done/one.md': '---\ntask_type: feature\n---\n',
  'app/spec/a.feature': 'Feature: A\n  Scenario: It works\n',
};

it.each(runtimes)('rules look at the repository around a file, on $name', (runtime) => {
  const { code, stdout, stderr } = planproof(['--format=compact'], {
    cwd: scratch(files),
    runtime,
  });
  const at = 'app/.guardkit/features/FEAT-A1.yaml';
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout.split('\n').slice(0, -1)).toEqual([
    `${at}:6:16: error task-file-missing: There is no file "tasks/backlog/one.md".`,
    `${at}:9:17: warning scenario-unstamped: No verifier is given to the scenario "It works".`,
    `${at}:11:3: warning scenario-unknown: No scenario of the Gherkin files has the title "It wroks".`,
  ]);
});

it('shows places in other files, named from the working directory', () => {
  const { stdout } = planproof([], { cwd: scratch(files) });
  expect(stdout).toContain('= note: app/spec/a.feature:2:13: The scenario is here.');
  expect(stdout).toContain('= help: Did you mean `tasks/done/one.md`?');
});

it('looks at no other file with --no-project', () => {
  expect(planproof(['--no-project'], { cwd: scratch(files) }).code).toBe(0);
});
