import { expect, it } from 'vitest';
import { siteTable } from './site-table.ts';

it('shows each figure beside its budget', () => {
  const weight = { what: 'front page', address: '', measure: 'weight', most: 120 } as const;
  const time = { what: 'first finding', address: 'p/', measure: 'first-finding', most: 9 } as const;
  const figures = [
    { budget: weight, value: 99.6 },
    { budget: time, value: 10 },
  ];
  expect(siteTable(figures).split('\n')).toEqual([
    '| What          | Measured |    Budget | Kept |',
    '| ------------- | -------: | --------: | ---: |',
    '| front page    |  100 KiB | ≤ 120 KiB |  yes |',
    '| first finding |    10 ms |    ≤ 9 ms |   no |',
  ]);
});
