import type { Explanation } from '../diagnosis.ts';
import { errorLink } from './chain.ts';
import type { Explain } from './explain.ts';
import { installIt, interpreterLink } from './install.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** greenlet, which SQLAlchemy's asyncio extension stands on, and which 2.1 brings only when asked. */
export const greenletMissing: Explain = (symptom, facts): Explanation => {
  const requirement = facts.declared(['sqlalchemy']);
  const link = errorLink(symptom, facts);
  const declared =
    requirement === undefined
      ? []
      : [
          facts.stated(
            requirement.extras.includes('asyncio')
              ? 'SQLAlchemy is declared here with its asyncio extra, which brings greenlet.'
              : 'SQLAlchemy is declared here without its asyncio extra; from 2.1 on, and on some machines before, greenlet comes with that alone.',
            requirement.place,
          ),
        ];
  const isAsked =
    requirement?.extras.includes('asyncio') === true || facts.declared(['greenlet']) !== undefined;
  return {
    kind: 'cause',
    cause: 'greenlet-missing',
    error: symptom.error,
    summary: isAsked
      ? 'greenlet is asked for, and the interpreter that ran lacks it.'
      : `greenlet is missing, on which SQLAlchemy's asyncio extension stands${facts.input.project === undefined ? '' : ', and nothing asks for it'}.`,
    chain: [link, ...declared, ...interpreterLink('greenlet', facts)],
    wouldNotHelp: [
      noBootstrapPackages(facts),
      { remedy: 'Change the driver', why: 'Every async driver needs greenlet under SQLAlchemy.' },
    ],
    change: [
      isAsked
        ? {
            message:
              'Install what the manifest declares into the environment that the tests run in.',
          }
        : { message: 'Declare `sqlalchemy[asyncio]` instead of `sqlalchemy`.' },
    ],
    next: facts.next(undefined),
  };
};

/** The interpreter has no pytest: it is not the project's, or the project does not ask for it. */
export const pytestMissing: Explain = (symptom, facts): Explanation => {
  const chain = [errorLink(symptom, facts), ...interpreterLink('pytest', facts)];
  const driver = { module: 'pytest', distributions: ['pytest'] };
  if (facts.declared(driver.distributions) !== undefined) {
    const diagnosis = installIt({ symptom, facts, chain: [errorLink(symptom, facts)], driver });
    return diagnosis.kind === 'cause' ? { ...diagnosis, cause: 'pytest-missing' } : diagnosis;
  }
  return {
    kind: 'cause',
    cause: 'pytest-missing',
    error: symptom.error,
    summary: 'The interpreter that ran has no pytest, and no manifest declares it.',
    chain,
    wouldNotHelp: [noBootstrapPackages(facts)],
    change: [
      {
        message:
          'Declare pytest among the development dependencies, and run the tests with the environment that has them.',
      },
    ],
    next: facts.next(undefined),
  };
};
