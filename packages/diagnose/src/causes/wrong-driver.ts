import type { CauseCode, Explanation } from '../diagnosis.ts';
import { declaredRivals, driverModule } from '../driver-module.ts';
import type { Facts } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink, faultChange, faultLinks, ownCodeLink } from './chain.ts';
import type { Explain } from './explain.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** What an error says of the exported URL, which a rule may have found at fault too. */
interface UrlFault {
  readonly cause: CauseCode;
  readonly summary: string;
  /** The rules that find this fault. */
  readonly rules: readonly string[];
  /** What has to stand in the fault's message, where several are found. */
  readonly about: string;
  /** What to change where the URL stands in no file that planproof reads. */
  readonly elsewhere: string;
}

/** “The asyncio extension requires an async driver”: the import succeeded, and the driver is a sync one. */
export const driverNotAsync: Explain = (symptom, facts) => {
  const driver = driverModule(symptom.subject);
  const rival =
    driver && declaredRivals(driver, facts).find((each) => each.driver.modes.includes('async'));
  const named = symptom.subject === '' ? 'a sync driver' : symptom.subject;
  return ofTheUrl(symptom, facts, {
    cause: 'sync-driver',
    summary: `The URL leads the async engine to ${named}, which is not async.`,
    rules: ['fixture-driver-missing', 'fixture-driver-mode', 'fixture-driver-implicit'],
    about: symptom.subject,
    elsewhere:
      rival === undefined
        ? 'Find where the run takes the URL from, and name an async driver in it.'
        : `Find where the run takes the URL from, and let it begin with \`${rival.driver.scheme}://\`.`,
  });
};

/** The dialects that SQLAlchemy has itself; others come with distributions of their own. */
const DIALECTS = ['postgresql', 'mysql', 'mariadb', 'sqlite', 'oracle', 'mssql'];

/** “Can't load plugin: sqlalchemy.dialects:postgres”. */
export const dialectUnknown: Explain = (symptom, facts) => {
  const [dialect = ''] = symptom.subject.split('.');
  const scheme = symptom.subject.replaceAll('.', '+');
  const explanation = ofTheUrl(symptom, facts, {
    cause: 'url-scheme',
    summary: `SQLAlchemy knows no URLs that begin with \`${scheme}://\`.${dialect === 'postgres' ? ' It knows `postgresql`.' : ''}`,
    rules: ['fixture-url-scheme'],
    about: dialect,
    elsewhere: 'Find where the run takes the URL from, and change its scheme.',
  });
  const isCertain =
    dialect === 'postgres' ||
    DIALECTS.includes(dialect) ||
    facts.fault(['fixture-url-scheme'], dialect) !== undefined;
  if (isCertain || explanation.kind !== 'cause') return explanation;
  const { cause, change: _, ...known } = explanation;
  return {
    ...known,
    kind: 'undecided',
    candidates: [
      {
        cause,
        summary: `The URL means something else than \`${scheme}://\`.`,
        decidedBy: 'Where the run takes the URL from.',
      },
      {
        cause: 'module-not-installed',
        summary: `The distribution that brings the dialect ${dialect} is not installed.`,
        decidedBy: `Which distribution brings it, and whether the manifest names it.`,
      },
    ],
  };
};

/** A library that reads no `+driver`, or no such scheme at all. */
export const schemeRefused: Explain = (symptom, facts) =>
  ofTheUrl(symptom, facts, {
    cause: 'url-scheme',
    summary:
      symptom.subject === ''
        ? 'The library that opens the connection does not take the scheme of the URL.'
        : `The library that opens the connection does not take URLs that begin with \`${symptom.subject}://\`.`,
    rules: ['fixture-url-scheme', 'fixture-driver-undeclared'],
    about: symptom.subject === '' ? 'redis' : symptom.subject,
    elsewhere: symptom.subject.includes('+')
      ? 'Find where the run takes the URL from, and leave the driver out of it.'
      : 'Find where the run takes the URL from, and give it a scheme that the library takes.',
  });

/** “connect() got an unexpected keyword argument 'sslmode'”. */
export const optionRefused: Explain = (symptom, facts) =>
  ofTheUrl(symptom, facts, {
    cause: 'url-option',
    summary: `The driver knows no option \`${symptom.subject}\`: it belongs to another driver.`,
    rules: ['fixture-url-option'],
    about: symptom.subject,
    elsewhere: `Find where the run takes the URL from, and leave \`${symptom.subject}\` out of it${symptom.subject === 'sslmode' && !symptom.error.includes('__init__') ? '; asyncpg calls it `ssl`' : ''}.`,
  });

function ofTheUrl(symptom: Symptom, facts: Facts, url: UrlFault): Explanation {
  const fault = facts.fault(url.rules, url.about);
  const chain = [errorLink(symptom, facts), ...ownCodeLink(symptom, facts)];
  return {
    kind: 'cause',
    cause: url.cause,
    error: symptom.error,
    summary: url.summary,
    chain: fault === undefined ? chain : [...chain, ...faultLinks(fault)],
    wouldNotHelp: [noBootstrapPackages(facts)],
    change: fault === undefined ? [{ message: url.elsewhere }] : faultChange(fault),
    next: facts.next(fault),
  };
}
