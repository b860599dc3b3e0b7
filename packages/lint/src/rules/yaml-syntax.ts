import type { Rule } from '../rule.ts';

/** The text is one YAML document. */
export const yamlSyntax: Rule = {
  code: 'yaml-syntax',
  group: 'source',
  severity: 'error',
  summary: 'The file is one YAML document in UTF-8.',
  why: 'What cannot be read cannot be checked, nor run. While this stands, nothing else is said of the file.',
  bad: `id: FEAT-A1
name: Sign in: with a passkey
`,
  good: `id: FEAT-A1
name: "Sign in: with a passkey"
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ source }) {
    if (source.kind !== 'unreadable' || source.problem.kind !== 'syntax') return;
    const { span, message, help } = source.problem;
    yield { path: [], at: 'value', span, message, help: help === undefined ? [] : [help] };
  },
};
