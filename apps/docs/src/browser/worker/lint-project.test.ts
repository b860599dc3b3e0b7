import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../../site/examples.ts';
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

const codes = async (files: Record<string, string>) => {
  const answer = await lintProject({ id: 1, files, lint: [feature], log: undefined });
  if (answer.kind !== 'linted') throw new Error(answer.message);
  return answer.diagnostics.flatMap(([, found]) => found.map(({ code }) => code));
};

describe('lintProject', () => {
  it('sees the other files of the project', async () => {
    expect(await codes({ [feature]: text })).toContain('unknown-service');
    const fixtures = { '.guardkit/fixtures/a.yaml': 'fixtures:\n  cache: {}\n' };
    expect(await codes({ [feature]: text, ...fixtures })).not.toContain('unknown-service');
  });

  it('says nothing of files that it cannot know of', async () => {
    expect(await codes({ [feature]: text.replace('[cache]', '[]') })).toEqual([]);
  });

  it('explains the log of the example', async () => {
    const files = exampleFiles('task-db-003');
    const lint = Object.keys(files).filter((path) => path.startsWith('.guardkit/'));
    const answer = await lintProject({ id: 1, files, lint, log: 'pytest.log' });
    expect(answer).toMatchObject({ diagnosis: { kind: 'cause', cause: 'url-without-driver' } });
  });
});
