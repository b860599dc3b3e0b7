import { describe, expect, it } from 'vitest';
import { browserNote, expectNoComplaints, noBrowser, useSite } from './browser.ts';

const kinds = [
  '',
  'start/',
  'rules/',
  'rules/unknown-field/',
  'formats/feature/',
  'fixtures/',
  'drivers/',
  'cli/',
  'playground/',
];

describe.each(['/', '/some/base/'])('the site at %s', (base) => {
  const open = useSite(base);

  describe.skipIf(noBrowser)(`in a browser${browserNote}`, () => {
    it.each(kinds)('shows %j without a complaint, and asks no other host', async (address) => {
      const visit = await open(address);
      await visit.page.waitForLoadState('networkidle');
      expect(await visit.page.locator('h1').count()).toBe(1);
      expectNoComplaints(visit);
    });

    it('leads from page to page', async () => {
      const visit = await open('');
      const { page } = visit;
      await page.getByRole('link', { name: 'Rules', exact: true }).click();
      await page.getByRole('link', { name: 'wave-order', exact: true }).last().click();
      expect(new URL(page.url()).pathname).toBe(`${base}rules/wave-order/`);
      expect(await page.locator('h1').textContent()).toBe('wave-order');
      expectNoComplaints(visit);
    });

    it("opens a rule's example in the playground", async () => {
      const visit = await open('rules/wave-order/');
      const { page } = visit;
      await page.getByRole('link', { name: 'Open it in the playground' }).click();
      await page.locator('[data-code="wave-order"]').waitFor();
      expect(new URL(page.url()).pathname).toBe(`${base}playground/`);
      expectNoComplaints(visit);
    });

    it('finds a rule, and goes to it by keyboard alone', async () => {
      const visit = await open('cli/');
      const { page } = visit;
      await page.keyboard.press('/');
      await page.keyboard.type('bootstrap_packages');
      await page.locator('#search-results a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== `${base}cli/`);
      expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
      expect(await page.locator('main').textContent()).toContain('bootstrap_packages');
      expectNoComplaints(visit);
    });
  });
});

describe.skipIf(noBrowser)(`every page${browserNote}`, () => {
  const open = useSite();

  it('switches between light and dark, and remembers it', async () => {
    const { page } = await open('rules/');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    const button = page.getByRole('button', { name: 'Dark theme' });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background()).toBe(dark);
  });

  it.each(kinds)('fits a narrow screen: %j', async (address) => {
    const { page } = await open(address, { width: 360 });
    const { scrolls, shows } = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollWidth,
      shows: document.documentElement.clientWidth,
    }));
    expect(scrolls).toBe(shows);
  });

  it('opens the list of pages on a narrow screen', async () => {
    const { page } = await open('rules/', { width: 360 });
    const list = page.getByRole('navigation', { name: 'Pages' });
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Pages' }).click();
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
  });

  it('lets the keyboard skip to the content', async () => {
    const { page } = await open('rules/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('closes the search with Escape', async () => {
    const { page } = await open('');
    await page.keyboard.press('Control+k');
    expect(await page.locator('#search').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').isVisible()).toBe(false);
  });
});
