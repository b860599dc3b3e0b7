import { expect, test } from 'vitest';
import { lintText } from '../lint-text.ts';
import { planOf, testRule } from '../rule-testing.ts';
import { taskNotInWave } from './task-not-in-wave.ts';

const neverRun = (index: number, id: string) => ({
  path: `tasks/${index}`,
  underlined: id,
  message: `\`${id}\` is never run, for the feature has no waves.`,
});

testRule(taskNotInWave, [
  {
    name: "points at the task's id",
    text: planOf(['TASK-1', 'TASK-2'], '{parallel_groups: [[TASK-2]]}'),
    findings: [
      {
        path: 'tasks/0',
        underlined: 'TASK-1',
        message: '`TASK-1` is in no wave, so it is never run.',
      },
    ],
  },
  {
    name: 'holds where there is no orchestration',
    text: 'id: FEAT-A1\nname: A\ntasks: [{id: TASK-1, file_path: a.md}]\n',
    findings: [neverRun(0, 'TASK-1')],
  },
  {
    name: 'holds where the list of waves is absent, or empty',
    text: planOf(['TASK-1', 'TASK-2'], '{parallel_groups: []}'),
    findings: [neverRun(0, 'TASK-1'), neverRun(1, 'TASK-2')],
  },
  {
    name: 'says nothing where the waves are of the wrong type',
    text: planOf(['TASK-1'], '{parallel_groups: [TASK-1]}'),
    findings: [],
  },
  {
    name: 'says nothing where the list of waves is null',
    text: planOf(['TASK-1'], '{parallel_groups: }'),
    findings: [],
  },
  {
    name: 'says nothing where the orchestration is no mapping',
    text: planOf(['TASK-1'], '[]'),
    findings: [],
  },
  {
    name: 'passes over a task without an id',
    text: 'id: FEAT-A1\nname: A\ntasks: [{file_path: a.md}]\n',
    findings: [],
  },
]);

/** The text that the first fix of the file makes. */
function fixed(text: string): string | undefined {
  const fix = lintText(text).diagnostics.flatMap(({ fixes }) => fixes)[0];
  return fix?.edits.reduceRight(
    (after, edit) => after.slice(0, edit.start) + edit.text + after.slice(edit.end),
    text,
  );
}

const tasks = `id: FEAT-A1
name: A
tasks: # in reading order
  - {id: TASK-3, file_path: a.md, dependencies: [TASK-1, TASK-2]}
  - {id: TASK-2, file_path: a.md}
  - {id: TASK-1, file_path: a.md}
`;

test('the waves are written from the dependencies, in file order', () => {
  expect(fixed(tasks)).toBe(`${tasks}orchestration:
  parallel_groups:
    - - TASK-2
      - TASK-1
    - - TASK-3
`);
});

test('an empty list is filled, and what stands beside it is kept', () => {
  const text = `${tasks}orchestration:
  parallel_groups: [] # later
  recommended_parallel: 2
`;
  expect(lintText(fixed(text) ?? '').diagnostics).toEqual([]);
  expect(fixed(text)).toContain('# later');
});

test("the waves are written from the tasks' numbers, which go", () => {
  const numbered = tasks.replaceAll(/TASK-([12]), file/g, 'TASK-$1, wave: 1, file');
  const text = numbered.replace('TASK-3, file', 'TASK-3, wave: 2, file');
  expect(lintText(fixed(text) ?? '').diagnostics).toEqual([]);
});

test.each([
  ['a circle', tasks.replace('TASK-2, file', 'TASK-2, dependencies: [TASK-3], file')],
  ['an unknown dependency', tasks.replace('TASK-1, TASK-2]', 'TASK-9]')],
  ['an id that stands twice', tasks.replace('id: TASK-1', 'id: TASK-2')],
  ['waves that are written elsewhere', `${tasks}waves: {first: [TASK-1]}\n`],
  ['numbers on some tasks only', tasks.replace('TASK-1, file', 'TASK-1, wave: 1, file')],
])('%s leaves too much in doubt', (_, text) => {
  const finding = lintText(text).diagnostics.find(({ code }) => code === 'task-not-in-wave');
  expect(finding?.fixes).toEqual([]);
});
