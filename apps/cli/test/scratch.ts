import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new directory with the given files, which goes when the test ends. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'planproof-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

/** A feature without findings. */
export const cleanFeature = `id: FEAT-A1
name: Clean
tasks:
  - id: TASK-A-001
    name: One
    file_path: tasks/backlog/one.md
orchestration:
  parallel_groups: [[TASK-A-001]]
`;

/** A feature with one finding, `unknown-field` on line 3. */
export const faultyFeature = cleanFeature.replace('name: Clean\n', 'name: Faulty\nnmae: x\n');

/** A feature with two findings that have a safe fix, one that has an unsafe one, and one that has none. */
export const fixableFeature = `id: FEAT-A1
name: Fixable
status: backlog # for now
estimated_tasks: 3 # counted
tasks:
  - id: TASK-A-001
    file_path: tasks/backlog/one.md
    depends_on: [TASK-A-009]
orchestration:
  parallel_groups: [[TASK-A-001]]
`;

/** {@link fixableFeature} with its safe fixes made. */
export const fixedFeature = fixableFeature
  .replace('estimated_tasks: 3', 'estimated_tasks: 1')
  .replace('depends_on', 'dependencies');
