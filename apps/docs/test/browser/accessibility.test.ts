import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { browserNote, noBrowser, useSite } from './browser.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** One page of each kind, and those with most on them. */
const kinds = [
  '',
  'start/',
  'task-db-003/',
  'rules/',
  'rules/unknown-field/',
  'rules/task-file-missing/',
  'formats/feature/',
  'formats/report/',
  'fixtures/',
  'drivers/',
  'cli/',
  'reports/',
  'playground/',
];

/** Pages whose narrow form differs from the wide one. */
const narrow = ['', 'rules/unknown-field/', 'formats/feature/', 'playground/'];

const views = (['light', 'dark'] as const).flatMap((theme) => [
  ...kinds.map((address) => ({ theme, width: 1280, address })),
  ...narrow.map((address) => ({ theme, width: 360, address })),
]);

describe.skipIf(noBrowser)(`axe${browserNote}`, () => {
  const open = useSite();

  it.each(views)('finds nothing on "$address", $theme, $width wide', async (view) => {
    const { page } = await open(view.address, view);
    if (view.address === 'playground/') await page.locator('.cm-lintRange').first().waitFor();
    await page.evaluate(axe);
    const found = await page.evaluate<AxeResults>('axe.run()');
    const told = found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(told).toEqual([]);
  });
});
