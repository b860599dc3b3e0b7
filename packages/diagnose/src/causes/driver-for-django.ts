import type { Explanation } from '../diagnosis.ts';
import type { Scene } from './driver-for-url.ts';
import { installIt } from './install.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** Django takes either of these for PostgreSQL, and complains of the one that it tried last. */
const FOR_POSTGRESQL = ['psycopg', 'psycopg-binary', 'psycopg2', 'psycopg2-binary'];

/** A driver that a backend of Django's imports, whatever the URL says beyond its scheme. */
export function chosenByDjango({ symptom, driver, facts, chain }: Scene): Explanation {
  const isPostgres = driver.dialect === 'postgresql';
  const distributions = isPostgres ? FOR_POSTGRESQL : driver.distributions;
  const declared = facts.declared(distributions);
  if (declared !== undefined) {
    const module = declared.name.replace(/-binary$/, '');
    const named = isPostgres ? { module, distributions: [declared.name] } : driver;
    return installIt({ symptom, facts, chain, driver: named });
  }
  const wanted = isPostgres ? 'psycopg or psycopg2' : distributions.join(' or ');
  const known = {
    error: symptom.error,
    chain,
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(undefined),
  };
  const undeclared = `Django's backend needs ${wanted}`;
  if (facts.input.project?.requirementsComplete === true) {
    return {
      ...known,
      kind: 'cause',
      cause: 'driver-undeclared',
      summary: `${undeclared}, and no manifest declares it.`,
      chain: [...chain, { message: `No manifest declares ${wanted}.` }],
      change: [{ message: `Declare ${distributions[0]} among the project's dependencies.` }],
    };
  }
  return {
    ...known,
    kind: 'undecided',
    summary: `${undeclared}; whether the project declares it is not known.`,
    candidates: [
      {
        cause: 'driver-undeclared',
        summary: 'No manifest declares it.',
        decidedBy: "The project's manifest, all of which can be read.",
      },
      {
        cause: 'driver-not-installed',
        summary: 'It is declared, and the interpreter that ran lacks it.',
        decidedBy: 'What that interpreter finds: name it with --python.',
      },
    ],
  };
}
