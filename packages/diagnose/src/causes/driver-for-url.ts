import type { Evidence } from '@planproof/schema';
import type { Diagnosis, VainRemedy } from '../diagnosis.ts';
import type { DriverModule } from '../driver-module.ts';
import { declaredRivals } from '../driver-module.ts';
import type { Facts, FoundFault } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink, faultChange, faultLinks, ownCodeLink } from './chain.ts';
import { installIt } from './install.ts';
import {
  noBootstrapPackages,
  noImportToRemove,
  noInstall,
  noOtherInterpreter,
} from './vain-remedies.ts';

/** A driver that nobody imports but the library that read a URL. */
export function driverImportedForUrl(
  symptom: Symptom,
  driver: DriverModule,
  facts: Facts,
  links: readonly Evidence[],
): Diagnosis {
  const chain = [errorLink(symptom, facts), ...links, ...ownCodeLink(symptom, facts)];
  const scene = { symptom, driver, facts, chain };
  const missing = facts.fault(['fixture-driver-missing'], driver.module);
  if (missing !== undefined) return bareScheme(scene, missing);
  const named = facts.fault(['fixture-driver-undeclared', 'fixture-driver-mode'], driver.module);
  if (named !== undefined) return wrongDriver(scene, named);
  if (facts.declared(driver.distributions) !== undefined) return installIt(scene);
  const rivals = declaredRivals(driver, facts);
  if (rivals.length > 0) return urlFromElsewhere(scene, rivals);
  return facts.input.project?.requirementsComplete === true
    ? undeclared(scene)
    : unknownNeeds(scene);
}

/** An error, and what is known of the driver that it names. */
export interface Scene {
  readonly symptom: Symptom;
  readonly driver: DriverModule;
  readonly facts: Facts;
  readonly chain: readonly Evidence[];
}

function bareScheme({ symptom, driver, facts, chain }: Scene, fault: FoundFault): Diagnosis {
  return {
    kind: 'cause',
    cause: 'url-without-driver',
    error: symptom.error,
    summary: `The exported URL names no driver, so ${driver.module} is imported, which the project neither declares nor needs.`,
    chain: [...chain, ...faultLinks(fault)],
    wouldNotHelp: vainFor(driver, facts),
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

function wrongDriver({ symptom, driver, facts, chain }: Scene, fault: FoundFault): Diagnosis {
  return {
    kind: 'cause',
    cause: 'url-with-wrong-driver',
    error: symptom.error,
    summary: `The exported URL names ${driver.module}, which the project does not declare.`,
    chain: [...chain, ...faultLinks(fault)],
    wouldNotHelp: [
      noImportToRemove(driver.module, 'the library that reads the URL'),
      noBootstrapPackages(facts),
    ],
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

/** The mechanism is certain; the URL stands in no file that planproof reads. */
function urlFromElsewhere(
  { symptom, driver, facts, chain }: Scene,
  rivals: ReturnType<typeof declaredRivals>,
): Diagnosis {
  const declared = rivals.map(({ driver: { module }, requirement }) =>
    facts.stated(`The project declares ${module}, and no ${driver.module}.`, requirement.place),
  );
  const schemes = rivals.map((rival) => `\`${rival.driver.scheme}://\``).join(' or ');
  return {
    kind: 'cause',
    cause: 'url-without-driver',
    error: symptom.error,
    summary: `A URL without a driver reached SQLAlchemy, so ${driver.module} was imported, which the project neither declares nor needs.`,
    chain: [...chain, ...declared],
    wouldNotHelp: vainFor(driver, facts),
    change: [
      {
        message: `Find where the run takes the URL from, and let it begin with ${schemes}. No fixture file exports it as it arrived.`,
      },
    ],
    next: facts.next(undefined),
  };
}

function undeclared({ symptom, driver, facts, chain }: Scene): Diagnosis {
  const [distribution = driver.module] = driver.distributions;
  return {
    kind: 'cause',
    cause: 'driver-undeclared',
    error: symptom.error,
    summary: `The URL needs ${driver.module}, and the project declares no driver for ${driver.dialect}.`,
    chain: [...chain, { message: `No manifest declares a driver for ${driver.dialect}.` }],
    wouldNotHelp: [noBootstrapPackages(facts)],
    change: [
      {
        message: `Declare ${distribution} among the project's dependencies; or declare another driver, and name it in the URL.`,
      },
    ],
    next: facts.next(undefined),
  };
}

function unknownNeeds({ symptom, driver, facts, chain }: Scene): Diagnosis {
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `A URL made ${driver.module} be imported; which driver the project uses is not known.`,
    chain,
    wouldNotHelp: [noImportToRemove(driver.module, 'the library that reads the URL')],
    next: facts.next(undefined),
    candidates: [
      {
        cause: 'url-without-driver',
        summary: 'The project uses another driver, and the URL does not name it.',
        decidedBy: 'A manifest that declares that driver.',
      },
      {
        cause: 'driver-undeclared',
        summary: `The project uses ${driver.module}, and does not declare it.`,
        decidedBy: 'A manifest that declares no driver at all.',
      },
    ],
  };
}

function vainFor(driver: DriverModule, facts: Facts): VainRemedy[] {
  const isSync = !driver.modes.includes('async') && opensAsync(facts);
  return [
    noInstall(driver.module, isSync),
    noBootstrapPackages(facts),
    noImportToRemove(driver.module, 'SQLAlchemy'),
    noOtherInterpreter(driver.module),
  ];
}

function opensAsync({ input }: Facts): boolean {
  return input.project?.connections.some(({ mode }) => mode === 'async') === true;
}
