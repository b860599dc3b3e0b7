import { describe, expect, it } from 'vitest';
import { lintProject } from './lint-project.ts';

const feature = '.guardkit/features/FEAT-A1.yaml';
const text = `id: FEAT-A1
name: Sign in
infrastructure: [cache]
tasks:
  - id: TASK-A1-1
    file_path: tasks/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`;

const codes = (files: Record<string, string>) => {
  const answer = lintProject({ id: 1, files, lint: [feature] });
  if (answer.kind !== 'linted') throw new Error(answer.message);
  return answer.diagnostics.flatMap(([, found]) => found.map(({ code }) => code));
};

describe('lintProject', () => {
  it('sees the other files of the project', () => {
    expect(codes({ [feature]: text })).toContain('unknown-service');
    const fixtures = { '.guardkit/fixtures/a.yaml': 'fixtures:\n  cache: {}\n' };
    expect(codes({ [feature]: text, ...fixtures })).not.toContain('unknown-service');
  });

  it('says nothing of files that it cannot know of', () => {
    expect(codes({ [feature]: text.replace('[cache]', '[]') })).toEqual([]);
  });
});
