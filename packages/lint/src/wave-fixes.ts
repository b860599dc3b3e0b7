import type { Path, PathEdit } from '@planproof/yaml-source';
import { asList, asRecord, type FeatureView } from './feature-view.ts';
import type { PathFix } from './finding.ts';
import { wavesFromDependencies, wavesFromNumbers } from './layering.ts';
import { valueAt } from './value-at.ts';

/**
 * Writes the waves of a feature that has none: from the dependencies where nothing else speaks of waves, or from the tasks'
 * own `wave` numbers, which then go. Waves that an author wrote in any other way are never overruled.
 */
export function waveFixes(feature: FeatureView): PathFix[] {
  const { root } = feature;
  if (root === undefined || feature.waves.state !== 'absent') return [];
  if (root.waves !== undefined || root.execution_groups !== undefined) return [];
  const waveNumber = (index: number) => valueAt(root, ['tasks', index, 'wave']);
  const numbered = feature.tasks.filter(({ index }) => waveNumber(index) !== undefined);
  if (numbered.length === 0) {
    const waves = wavesFromDependencies(feature);
    if (waves === undefined) return [];
    return [
      {
        title: 'Write the waves from the dependencies',
        safety: 'safe',
        edits: [write(feature, waves)],
      },
    ];
  }
  const waves = wavesFromNumbers(feature, waveNumber);
  if (waves === undefined) return [];
  const drops = numbered.map(
    ({ index }): PathEdit => ({ kind: 'remove', path: ['tasks', index, 'wave'] }),
  );
  return [
    {
      title: "Write the waves from the tasks' `wave` and drop those",
      safety: 'unsafe',
      edits: [write(feature, waves), ...drops],
    },
  ];
}

const GROUPS: Path = ['orchestration', 'parallel_groups'];

function write({ root }: FeatureView, waves: string[][]): PathEdit {
  const orchestration = asRecord(root?.orchestration);
  if (orchestration === undefined) {
    return { kind: 'insert', path: ['orchestration'], value: { parallel_groups: waves } };
  }
  const kind = asList(orchestration.parallel_groups) === undefined ? 'insert' : 'set';
  return { kind, path: GROUPS, value: waves };
}
