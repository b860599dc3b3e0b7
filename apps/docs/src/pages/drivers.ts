import { defaultScheme, type SqlDriver, sqlalchemyLines, sqlDrivers } from '@planproof/fixtures';
import { type Content, type Html, html } from '../html/html.ts';
import { inlineCode } from '../html/inline-code.ts';
import { type ConsumerRow, consumerTable } from '../reference/consumer-table.ts';
import { section, table } from '../site/blocks.ts';
import type { Page } from '../site/page.ts';

/** At most so many refusals of one library are shown; they are much alike. */
const SHOWN_REFUSALS = 1;

const PARTS = [
  { place: { id: 'sqlalchemy', title: "SQLAlchemy's drivers" }, content: driverTable },
  { place: { id: 'bare-schemes', title: 'What a bare scheme means' }, content: defaultTable },
  { place: { id: 'other-libraries', title: 'What other libraries accept' }, content: consumers },
] as const;

/** What the linter knows of drivers: the tables that its rules on fixtures ask. */
export function driversPage(): Page {
  return {
    address: 'drivers/',
    title: 'Drivers and URLs',
    description:
      'Which driver a database URL leads to, in each line of SQLAlchemy, and which schemes other libraries accept.',
    look: 'article',
    sections: PARTS.map(({ place }) => place),
    body: html`<p class="lead">A URL decides which driver is imported. These are the tables that the rules on fixtures ask; tests hold them against the libraries themselves.</p>${PARTS.map(
      ({ place, content }) => section(place, content()),
    )}`,
  };
}

function driverTable(): Html {
  return table(
    ['Scheme', 'Imports', 'Packages, any of', 'Engines', 'Since'],
    sqlDrivers.map((driver) => [
      html`<code>${driver.scheme}</code>`,
      codes(driver.modules),
      driver.distributions.length === 0 ? 'Python itself' : codes(driver.distributions),
      driver.modes.join(' and '),
      since(driver),
    ]),
    "SQLAlchemy's drivers",
  );
}

function since({ since: first, asyncSince }: SqlDriver): Content {
  const async = asyncSince === undefined ? '' : `async ${asyncSince}`;
  return [first ?? '', async].filter((word) => word !== '').join(', ');
}

function defaultTable(): Html {
  const dialects = [...new Set(sqlDrivers.map(({ dialect }) => dialect))];
  return html`<p>Without <code>+driver</code>, the installed version of SQLAlchemy decides. Where the versions that a project admits do not agree, <a href="/rules/fixture-driver-implicit/"><code>fixture-driver-implicit</code></a> says so.</p>${table(
    ['Scheme', ...sqlalchemyLines.map((line) => `SQLAlchemy ${line}`)],
    dialects.map((dialect) => [
      html`<code>${dialect}://</code>`,
      ...sqlalchemyLines.map((line) => html`<code>${defaultScheme(dialect, line)}</code>`),
    ]),
    'Default drivers',
  )}`;
}

function consumers(): Html {
  return table(
    ['Library', 'Accepts', 'Of other schemes'],
    consumerTable().map((row) => [
      html`<code>${row.library}</code>`,
      row.accepts.length === 0 ? 'no URL' : codes(row.accepts.map(schemeName)),
      refusals(row),
    ]),
    'What other libraries accept',
  );
}

function refusals({ wrong }: ConsumerRow): Content {
  const reasons = [...new Set(wrong.map(({ reason }) => reason))].slice(0, SHOWN_REFUSALS);
  return reasons.map((reason, at) => html`${at > 0 && html`<br>`}${inlineCode(reason)}`);
}

function schemeName(scheme: string): string {
  return scheme === '' ? 'host:port' : scheme;
}

function codes(words: readonly string[]): Content {
  return words.map((word, at) => html`${at > 0 && ', '}<code>${word}</code>`);
}
