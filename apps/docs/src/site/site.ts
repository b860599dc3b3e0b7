import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '@planproof/lint';
import { commandLinePage } from '../pages/command-line.ts';
import { driversPage } from '../pages/drivers.ts';
import { fixtureCataloguePage } from '../pages/fixture-catalogue.ts';
import { formatPages } from '../pages/format.ts';
import { frontPage } from '../pages/front.ts';
import { playgroundPage } from '../pages/playground.ts';
import { reportsPage } from '../pages/reports.ts';
import { rulePages } from '../pages/rule.ts';
import { ruleIndexPage } from '../pages/rule-index.ts';
import { guide } from '../written/guide.ts';
import { SampleRunner } from '../written/sample-runner.ts';
import { readWrittenPage, renderWrittenPage, type WrittenPage } from '../written/written-page.ts';
import type { PageGroup } from './navigation.ts';
import type { Page } from './page.ts';

const content = new URL('../../content/', import.meta.url);

/** The written pages. One that the list does not name is a fault. */
export function writtenPages(): WrittenPage[] {
  const names = readdirSync(content).map((file) => file.replace(/\.md$/, ''));
  const lost = names.find((name) => !guide.some((known) => known === name));
  if (lost !== undefined) throw new Error(`The page content/${lost}.md is in no list.`);
  return guide.map((name) =>
    readWrittenPage(name, readFileSync(new URL(`${name}.md`, content), 'utf8')),
  );
}

/** Every page of the site. */
export async function pages(): Promise<Page[]> {
  const written: Page[] = [];
  for (const page of writtenPages()) {
    using runner = new SampleRunner();
    written.push(await renderWrittenPage(page, (sample) => runner.show(sample)));
  }
  return [
    await frontPage(),
    ...written,
    ruleIndexPage(),
    ...(await rulePages()),
    ...formatPages(),
    await fixtureCataloguePage(),
    driversPage(),
    commandLinePage(),
    await reportsPage(),
    playgroundPage(),
  ];
}

/** The list beside the pages. */
export function groupsOf(all: readonly Page[]): PageGroup[] {
  const under = (...starts: string[]) =>
    all.filter(({ address }) => starts.some((start) => address.startsWith(start)));
  const inGuide = new Set(guide.map((name) => `${name}/`));
  return [
    { title: 'Guide', pages: all.filter(({ address }) => inGuide.has(address)) },
    { title: 'Reference', pages: under('cli/', 'reports/', 'formats/', 'drivers/', 'fixtures/') },
    {
      title: 'Rules',
      pages: [
        { address: 'rules/', title: 'All rules' },
        ...rules.map(({ code }) => ({ address: `rules/${code}/`, title: code })),
      ],
      folded: true,
    },
  ];
}
