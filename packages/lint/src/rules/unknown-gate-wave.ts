import type { YamlValue } from '@planproof/yaml-source';
import { asRecord } from '../feature-view.ts';
import type { Rule } from '../rule.ts';

/** A smoke gate names waves that exist. */
export const unknownGateWave: Rule = {
  code: 'unknown-gate-wave',
  group: 'feature',
  severity: 'error',
  summary: 'A smoke gate stands after a wave that exists.',
  why: 'The gate runs when the wave of its number is complete. Where there is no such wave it never runs, and the plan goes through unchecked.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
smoke_gates:
  after_wave: 2
  command: pytest tests/smoke
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
smoke_gates:
  after_wave: 1
  command: pytest tests/smoke
`,
  *check({ feature }) {
    const waves = feature.waves.groups.length;
    if (waves === 0) return;
    const after = asRecord(feature.root?.smoke_gates)?.after_wave;
    for (const { wave, path } of numbers(after)) {
      if (wave <= waves) continue;
      const last = waves === 1 ? 'the feature has one wave' : `the last wave is wave ${waves}`;
      yield {
        path: ['smoke_gates', 'after_wave', ...path],
        at: 'value',
        message: `There is no wave ${wave}; ${last}.`,
        help: ['Waves are counted from 1. Write `all` for a gate after every wave.'],
      };
    }
  },
};

function* numbers(after: YamlValue | undefined): Iterable<{ wave: number; path: number[] }> {
  if (isWaveNumber(after)) yield { wave: after, path: [] };
  else if (Array.isArray(after)) {
    for (const [index, wave] of after.entries()) {
      if (isWaveNumber(wave)) yield { wave, path: [index] };
    }
  }
}

function isWaveNumber(value: YamlValue | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}
