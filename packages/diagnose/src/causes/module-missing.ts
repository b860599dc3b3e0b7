import type { Evidence } from '@planproof/schema';
import type { Explanation } from '../diagnosis.ts';
import { type DriverModule, declaredRivals, driverModule } from '../driver-module.ts';
import type { Facts } from '../facts.ts';
import { type ImportOrigin, importOrigin } from '../import-origin.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink } from './chain.ts';
import { driverImportedForUrl } from './driver-for-url.ts';
import { driverImportedByCode } from './driver-imported.ts';
import type { Explain } from './explain.ts';
import { otherModule } from './other-module.ts';
import { partMissing } from './part-missing.ts';

/** `No module named 'x'`: not declared, not installed, or imported for a URL alone. */
export const moduleMissing: Explain = (symptom, facts) => {
  const driver = missingDriver(symptom);
  // Python names the first part that it does not find: what stands before the dot was found.
  if (symptom.subject.includes('.') && driver?.module !== symptom.subject)
    return partMissing(symptom, facts);
  if (driver === undefined) return otherModule(symptom, facts);
  const origin = importOrigin(symptom);
  switch (origin.kind) {
    case 'dialect':
      return driverImportedForUrl(symptom, driver, facts, {
        links: dialectLinks(symptom, origin, facts),
        library: origin.library,
      });
    case 'code':
    case 'library':
      return driverImportedByCode(symptom, driver, facts, origin);
    case 'unknown':
      return fromTheProjectAlone(symptom, driver, facts);
  }
};

/** The driver that a module belongs to. `mysql` alone is where `mysql.connector` would stand. */
function missingDriver({ subject, frames }: Symptom): DriverModule | undefined {
  const isConnector = subject === 'mysql' && /\bmysql\.connector\b/.test(frames.at(-1)?.code ?? '');
  return driverModule(isConnector ? 'mysql.connector' : subject);
}

function dialectLinks(
  symptom: Symptom,
  { frame, library }: Extract<ImportOrigin, { kind: 'dialect' }>,
  facts: Facts,
): Evidence[] {
  const within = frame.file.replace(/^.*(?:site|dist)-packages[\\/]/, '');
  const imported = `${library} itself imported ${symptom.subject}, in ${within}${library === 'Django' ? '' : ': it chooses its driver by the URL'}.`;
  return [facts.logged(imported, frame.at)];
}

/** Without a traceback, the code says who imports the module, where all of it could be read. */
function fromTheProjectAlone(symptom: Symptom, driver: DriverModule, facts: Facts): Explanation {
  const { project } = facts.input;
  const link = importLink(driver, facts);
  const isForUrl = leadsThere(driver, facts);
  if (link !== undefined && !isForUrl)
    return driverImportedByCode(symptom, driver, facts, { kind: 'stated', link });
  if (link === undefined && (isForUrl || isDefaultInStead(driver, facts))) {
    const links = project === undefined ? [] : [{ message: nobodyImports(driver, facts) }];
    return driverImportedForUrl(symptom, driver, facts, { links, library: 'SQLAlchemy' });
  }
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `${driver.module} is missing, and the log does not show who imports it.`,
    chain: [errorLink(symptom, facts), ...(link === undefined ? [] : [link])],
    wouldNotHelp: [],
    next: facts.next(undefined),
    candidates: [
      {
        cause: 'url-without-driver',
        summary: 'A URL without a driver makes SQLAlchemy import it.',
        decidedBy: 'A traceback that ends in sqlalchemy/dialects/ (run pytest without --tb=no).',
      },
      {
        cause: 'driver-undeclared',
        summary: 'The code imports it, and the manifest does not declare it.',
        decidedBy: `An import of ${driver.module} in the code: search it for one.`,
      },
      {
        cause: 'driver-not-installed',
        summary: 'It is declared, and the interpreter that ran lacks it.',
        decidedBy: 'What that interpreter finds: name it with --python.',
      },
    ],
  };
}

/** Where the code opens a connection through a driver, or imports it. */
function importLink({ module, library }: DriverModule, facts: Facts): Evidence | undefined {
  const { project, imports } = facts.input;
  const opened = project?.connections.find((each) => each.library === library);
  if (opened !== undefined)
    return facts.stated(`The code opens it itself: \`${opened.place.text}\`.`, opened.place);
  const written = imports?.find((each) => each.module.split('.')[0] === module);
  return (
    written && facts.stated(`The code imports it itself: \`${written.place.text}\`.`, written.place)
  );
}

/** Whether a rule finds that an exported URL leads to the driver. */
function leadsThere({ module }: DriverModule, facts: Facts): boolean {
  return facts.fault(['fixture-driver-missing', 'fixture-driver-undeclared'], module) !== undefined;
}

/** Whether nothing but a URL can have asked for it: it is declared, or it is a default and another driver is. */
function isDefaultInStead(driver: DriverModule, facts: Facts): boolean {
  const { project } = facts.input;
  const isDeclared = facts.declared(driver.distributions) !== undefined;
  if (isDeclared || project?.sourcesComplete !== true || driver.defaultOf === undefined)
    return isDeclared;
  return project.requirementsComplete || declaredRivals(driver, facts).length > 0;
}

function nobodyImports({ module }: DriverModule, { input }: Facts): string {
  return input.imports === undefined
    ? `No file of the project opens a connection through ${module}.`
    : `No file of the project imports ${module}.`;
}
