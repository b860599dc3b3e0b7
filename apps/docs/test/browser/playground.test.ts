import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserNote, expectNoComplaints, noBrowser, useSite, type Visit } from './browser.ts';

const open = useSite();

const plan = `id: FEAT-A1
name: Sign in
tasks:
  - id: TASK-A1-1
    file_path: tasks/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`;

/** The playground without an example in it. */
async function openEmpty(): Promise<Visit> {
  const visit = await open('playground/');
  await visit.page.locator('.cm-lintRange').first().waitFor();
  await visit.page.locator('#example').selectOption('');
  await expect.poll(() => countOf(visit.page).textContent()).toBe('Nothing to check yet');
  return visit;
}

/** Puts a text in the place of what the editor holds. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

const countOf = (page: Page) => page.locator('#finding-count');

describe.skipIf(noBrowser)(`the playground${browserNote}`, () => {
  it('underlines an unknown field as it is typed, and mends it', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan.replace('name:', 'titel:'));
    await expect.poll(() => countOf(page).textContent()).not.toBe('No findings');
    await write(page, plan.replace('name: Sign in', 'title: Sign in'));
    const underlined = page.locator('.cm-lintRange-error', { hasText: /^title$/ });
    await underlined.waitFor();
    await page.locator('[data-code="unknown-field"] .fix').click();
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
    expect(await page.locator('.cm-content').textContent()).toContain('name: Sign in');
    expectNoComplaints(visit);
  });

  it('offers the fix where the mouse rests on the underline', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan.replace('name: Sign in', 'title: Sign in'));
    await page.locator('.cm-lintRange-error', { hasText: /^title$/ }).hover();
    await page.locator('.cm-diagnosticAction').first().click();
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
    expectNoComplaints(visit);
  });

  it('goes to a finding and makes its fix by keyboard alone', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan.replace('name: Sign in', 'title: Sign in'));
    await page.locator('.cm-lintRange-error', { hasText: /^title$/ }).waitFor();
    const mended = () => page.locator('.cm-content').textContent();
    await expect
      .poll(async () => {
        await page.keyboard.press('F8');
        await page.keyboard.press('Control+.');
        return mended();
      })
      .toContain('name: Sign in');
    expectNoComplaints(visit);
  });

  it('explains a key where the mouse rests on it', async () => {
    const { page } = await open('playground/');
    await page
      .locator('.cm-line', { hasText: 'infrastructure:' })
      .first()
      .hover({ position: { x: 30, y: 8 } });
    await expect.poll(() => page.locator('.field-tip').textContent()).toContain('The services');
  });

  it('sees the other tabs', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan.replace('tasks:', 'infrastructure: [cache]\ntasks:'));
    await page.locator('[data-code="unknown-service"]').waitFor();
    await page.getByRole('tab', { name: /Fixtures/ }).click();
    await write(page, 'fixtures:\n  cache:\n    service: redis\n');
    await page.locator('[data-code="unknown-service"]').waitFor({ state: 'detached' });
    await page.locator('[data-code="missing-field"] .place').first().click();
    expectNoComplaints(visit);
  });

  it('completes keys and values', async () => {
    const { page } = await openEmpty();
    await write(page, 'id: FEAT-A1\n');
    await page.keyboard.type('stat');
    await page.locator('.cm-completionLabel', { hasText: 'status' }).waitFor();
    // The editor takes no choice that comes sooner than a person can have read the list.
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-completionLabel', { hasText: 'awaiting_merge' }).click();
    expect(await page.locator('.cm-content').textContent()).toContain('status: awaiting_merge');
  });

  it('can be left with Escape and Tab', async () => {
    const { page } = await openEmpty();
    await write(page, plan);
    const inEditor = () =>
      page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null);
    await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(false);
    expect(await page.locator('#editor-hint').textContent()).toContain('Esc');
    expect(await page.locator('.cm-content').getAttribute('aria-describedby')).toBe('editor-hint');
  });

  it('has tabs that the arrow keys go through', async () => {
    const { page } = await open('playground/');
    await page.getByRole('tab', { name: /Feature/ }).focus();
    await page.keyboard.press('ArrowRight');
    const chosen = page.locator('[role="tab"][aria-selected="true"]');
    expect(await chosen.textContent()).toContain('Fixtures');
    await page.keyboard.press('ArrowLeft');
    expect(await chosen.textContent()).toContain('Feature');
  });

  it('puts everything in the link, and opens what a link holds', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan.replace('Sign in', 'Greet'));
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
    await page.locator('#share').click();
    await expect.poll(() => page.url()).toContain('#p=');
    const again = await open(`playground/${new URL(page.url()).hash}`);
    await expect.poll(() => again.page.locator('.cm-content').textContent()).toContain('Greet');
    expectNoComplaints(visit);
    expectNoComplaints(again);
  });

  it('keeps what was written one step back when an example is chosen', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan);
    await page.locator('#example').selectOption('clean');
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('FEAT-HELLO');
    await page.goBack();
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('FEAT-A1');
    expectNoComplaints(visit);
  });

  it('opens the example of each step of the history', async () => {
    const visit = await open('playground/');
    const { page } = visit;
    const text = () => page.locator('.cm-content').textContent();
    await expect.poll(text).toContain('FEAT-DB-003');
    await write(page, plan);
    await page.locator('#example').selectOption('clean');
    await expect.poll(text).toContain('FEAT-HELLO');
    await page.goBack();
    await expect.poll(text).toContain('FEAT-A1');
    await page.goForward();
    await expect.poll(text).toContain('FEAT-HELLO');
    expect(await page.locator('#example').inputValue()).toBe('clean');
    expectNoComplaints(visit);
  });

  it('shows the example that was chosen last, whichever arrives first', async () => {
    const visit = await open('playground/');
    const { page } = visit;
    const text = () => page.locator('.cm-content').textContent();
    await expect.poll(text).toContain('FEAT-DB-003');
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/examples/clean.json', async (route) => {
      await released;
      await route.continue();
    });
    await page.locator('#example').selectOption('clean');
    await page.locator('#example').selectOption('');
    await expect.poll(() => countOf(page).textContent()).toBe('Nothing to check yet');
    const arrived = page.waitForResponse('**/examples/clean.json');
    release();
    await (await arrived).finished();
    await write(page, plan);
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
    expect(await text()).toContain('FEAT-A1');
    expectNoComplaints(visit);
  });

  it('says that an example did not load', async () => {
    const { page } = await openEmpty();
    await page.route('**/examples/clean.json', (route) => route.abort());
    await page.locator('#example').selectOption('clean');
    await expect.poll(() => page.locator('#shared').textContent()).toContain('did not load');
    expect(await page.locator('#example').inputValue()).toBe('');
  });

  it('says that its worker failed, shows nothing of before, and starts another', async () => {
    const { page } = await openEmpty();
    await page.route('**/lint-worker.js', (route) => route.abort(), { times: 1 });
    await page.reload();
    await expect.poll(() => countOf(page).textContent()).toContain('planproof failed');
    await write(page, plan);
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
  });

  it('keeps what was written where the keyboard skips to the content', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, plan);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
    expect(await page.locator('.cm-content').textContent()).toContain('FEAT-A1');
    expectNoComplaints(visit);
  });

  it('makes no link that could not be opened', async () => {
    const visit = await openEmpty();
    const { page } = visit;
    await write(page, `# ${'x'.repeat(1_000_000)}`);
    await page.locator('#share').click();
    await expect.poll(() => page.locator('#shared').textContent()).toContain('too long');
    expect(page.url()).not.toContain('#');
    expectNoComplaints(visit);
  });

  it('loads every example, and finds nothing in the clean one', async () => {
    const visit = await open('playground/');
    const { page } = visit;
    await page.locator('#example').selectOption('clean');
    await expect.poll(() => countOf(page).textContent()).toBe('No findings');
    await page.locator('#example').selectOption('task-db-003');
    await page.locator('[data-code="unknown-field"]').waitFor();
    expectNoComplaints(visit);
  });

  it('explains the log of a failed run, as long as there is one', async () => {
    const visit = await open('playground/');
    const { page } = visit;
    const diagnosis = page.locator('#diagnosis');
    await expect.poll(() => diagnosis.textContent()).toContain('Root cause');
    expect(await diagnosis.textContent()).toContain('src/users/database.py');
    await page.getByRole('tab', { name: /Test log/ }).click();
    await write(page, '');
    await page.keyboard.press('Delete');
    await expect.poll(() => diagnosis.textContent()).toBe('');
    expectNoComplaints(visit);
  });

  it('shows hostile text as text', async () => {
    const visit = await openEmpty();
    await write(visit.page, '"<img src=x onerror=alert(1)>": 1\nname: "<script>"\n');
    await visit.page.locator('[data-code="unknown-field"]').waitFor();
    expect(await visit.page.locator('#findings img, #findings script').count()).toBe(0);
    expectNoComplaints(visit);
  });
});
