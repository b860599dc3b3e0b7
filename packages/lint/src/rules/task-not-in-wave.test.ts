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
