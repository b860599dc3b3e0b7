import { lintText } from '@planproof/lint';
import { expect, it } from 'vitest';
import { fixableFeature } from '../../test/scratch.ts';
import { describeDiscarded } from './discarded-fix.ts';

const fix = {
  code: 'unknown-field',
  path: ['tasks', 0, 'depends_on'],
  title: 'Rename it to `dependencies`',
  safety: 'safe',
  reason: 'It would bring up duplicate-key.',
} as const;

it('names the place of the finding, the fix and the reason', () => {
  expect(describeDiscarded(fix, 'a.yaml', lintText(fixableFeature))).toBe(
    'a.yaml:8:5: not fixed: unknown-field: "Rename it to `dependencies`" was thrown away. It would bring up duplicate-key.',
  );
});

it('names the file where the finding is gone', () => {
  const lint = lintText(fixableFeature.replace('depends_on', 'dependencies'));
  expect(describeDiscarded(fix, 'a.yaml', lint)).toMatch(/^a\.yaml: not fixed: unknown-field: /);
});
