import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveFolder } from '../../src/serve/serve-folder.ts';
import { dist } from '../built-site.ts';

/** The browser, where the environment says where it is. */
const executable = process.env.PLANPROOF_CHROMIUM;

/** Whether tests in a browser can only be skipped. */
export const noBrowser = executable === undefined && process.env.CI !== 'true';

/** What to append to the name of a test, so that a skip says why. */
export const browserNote = noBrowser ? ' (skipped: PLANPROOF_CHROMIUM names no browser)' : '';

/** How a page is to be opened. */
export interface View {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** A page with everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts and in the console, and requests to other hosts. */
  readonly complaints: readonly string[];
}

/** Serves the built site for the tests of a file, below a folder of the host, and opens its pages in a browser. */
export function useSite(base = '/') {
  let browser: Browser | undefined;
  let root = '';
  let close = () => {};
  beforeAll(async () => {
    if (executable === undefined) return;
    const server = await serveFolder(dist, base, 0);
    close = () => server.close();
    root = `http://127.0.0.1:${portOf(server.address())}${base}`;
    browser = await launch(executable);
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    close();
  });
  return async (address: string, view: View = {}): Promise<Visit> => {
    if (browser === undefined) throw new Error('There is no browser: set PLANPROOF_CHROMIUM.');
    return visit(browser, root, address, view);
  };
}

/** Playwright starts it without a sandbox, which root and many containers could not have. */
function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath });
}

async function visit(browser: Browser, root: string, address: string, view: View): Promise<Visit> {
  const { theme = 'light', width = 1280 } = view;
  const page = await browser.newPage({
    colorScheme: theme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(root)) {
      complaints.push(`asked for ${request.url()}`);
    }
  });
  await page.goto(root + address);
  return { page, complaints };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Nothing went wrong on a page. */
export function expectNoComplaints({ complaints }: Visit): void {
  expect(complaints).toEqual([]);
}
