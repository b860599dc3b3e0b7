import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { spreadOf } from '../statistics.ts';
import { type Budget, budgets, type SiteFigure } from './budgets.ts';

/** How often a time is taken. */
const ROUNDS = 7;

/** What the editor underlines first. */
const FIRST_FINDING = '.cm-lintRange';

/**
 * Measures the pages of a built site in a browser, each with an empty cache.
 *
 * @param root the address at which the site is served
 * @param executable the path of Chromium
 */
export async function measureSite(root: string, executable: string): Promise<SiteFigure[]> {
  const browser = await chromium.launch({ executablePath: executable });
  try {
    const figures: SiteFigure[] = [];
    for (const budget of budgets)
      figures.push({ budget, value: await figureOf(browser, root, budget) });
    return figures;
  } finally {
    await browser.close();
  }
}

async function figureOf(browser: Browser, root: string, budget: Budget): Promise<number> {
  const url = root + budget.address;
  switch (budget.measure) {
    case 'weight':
      return weight(browser, url);
    case 'first-finding': {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await firstFinding(browser, url));
      return spreadOf(times).median;
    }
  }
}

/** Everything that a page asks for, in KiB, as a host sends it that compresses what is text. */
async function weight(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => bodies.push(response.body().then(sentSize)));
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(bodies);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Fonts are compressed already, and grow. */
function sentSize(body: Buffer): number {
  return Math.min(body.length, gzipSync(body).length);
}

/** Milliseconds from the start of the navigation until a finding is underlined. */
async function firstFinding(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(FIRST_FINDING).first().waitFor({ state: 'attached' });
  const time = await page.evaluate('performance.now()');
  await context.close();
  return Number(time);
}
