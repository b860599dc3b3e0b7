import type { Evidence } from '@planproof/schema';
import type { Explanation, VainRemedy } from '../diagnosis.ts';
import type { DriverModule } from '../driver-module.ts';
import { declaredRivals } from '../driver-module.ts';
import type { Facts, FoundFault } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink, faultChange, faultLinks, ownCodeLink } from './chain.ts';
import { chosenByDjango } from './driver-for-django.ts';
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
  { links, library }: { readonly links: readonly Evidence[]; readonly library: string },
): Explanation {
  const chain = [errorLink(symptom, facts), ...links, ...ownCodeLink(symptom, facts)];
  const scene = { symptom, driver, facts, chain, library };
  if (library === 'Django') return chosenByDjango(scene);
  const missing = facts.fault(['fixture-driver-missing', 'fixture-driver-implicit'], driver.module);
  if (missing !== undefined) return bareScheme(scene, missing);
  const undeclaredThere = facts.fault(['fixture-driver-undeclared'], driver.module);
  if (undeclaredThere !== undefined) return wrongDriver(scene, undeclaredThere);
  const blocking = facts.fault(['fixture-driver-mode'], driver.module);
  if (blocking !== undefined) return unfitDriver(scene, blocking);
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
  /** What read the URL and imported the driver. */
  readonly library: string;
}

function bareScheme(scene: Scene, fault: FoundFault): Explanation {
  const { symptom, driver, facts, chain } = scene;
  const isDeclared = facts.declared(driver.distributions) !== undefined;
  return {
    kind: 'cause',
    cause: 'url-without-driver',
    error: symptom.error,
    summary: `The exported URL names no driver, so ${driver.module} is imported, ${
      isDeclared
        ? 'which is not the driver that the code needs'
        : 'which the project neither declares nor needs'
    }.`,
    chain: [...chain, ...faultLinks(fault)],
    wouldNotHelp: vainFor(scene, isDeclared),
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

function wrongDriver(
  { symptom, driver, facts, chain, library }: Scene,
  fault: FoundFault,
): Explanation {
  return {
    kind: 'cause',
    cause: 'url-with-wrong-driver',
    error: symptom.error,
    summary: `The exported URL names ${driver.module}, which the project does not declare.`,
    chain: [...chain, ...faultLinks(fault)],
    wouldNotHelp: [noImportToRemove(driver.module, library), noBootstrapPackages(facts)],
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

/** It is declared, the interpreter lacks it, and with it the engine would refuse the URL. */
function unfitDriver({ symptom, driver, facts, chain }: Scene, fault: FoundFault): Explanation {
  return {
    kind: 'cause',
    cause: 'sync-driver',
    error: symptom.error,
    summary: `The exported URL leads to ${driver.module}, which does not suit the engine that the code opens.`,
    chain: [...chain, ...faultLinks(fault)],
    wouldNotHelp: [
      {
        remedy: `Install ${driver.module}`,
        why: 'The import would succeed, and the engine would refuse the driver.',
      },
      noBootstrapPackages(facts),
    ],
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

/** The mechanism is certain; the URL stands in no file that planproof reads. */
function urlFromElsewhere(
  { symptom, driver, facts, chain, library }: Scene,
  rivals: ReturnType<typeof declaredRivals>,
): Explanation {
  const declared = rivals.map(({ driver: { module }, requirement }) =>
    facts.stated(`The project declares ${module}, and no ${driver.module}.`, requirement.place),
  );
  const isDefault = library === 'SQLAlchemy' && driver.defaultOf !== undefined;
  const reached = isDefault
    ? `A URL without a driver, or with ${driver.module} in it, reached SQLAlchemy`
    : `A URL that asks for ${driver.module} reached ${library}`;
  const schemes = rivals.map((rival) => `\`${rival.driver.scheme}://\``).join(' or ');
  const form =
    library === 'SQLAlchemy'
      ? `let it begin with ${schemes}`
      : `give it the scheme by which ${library} chooses ${rivals.map((rival) => rival.driver.module).join(' or ')}`;
  return {
    kind: 'cause',
    cause: isDefault ? 'url-without-driver' : 'url-with-wrong-driver',
    error: symptom.error,
    summary: `${reached}, so ${driver.module} was imported, which the project neither declares nor needs.`,
    chain: [...chain, ...declared],
    wouldNotHelp: vainFor({ driver, facts, library }, false),
    change: [
      {
        message: `Find where the run takes the URL from, and ${form}. No fixture file exports it as it arrived.`,
      },
    ],
    next: facts.next(undefined),
  };
}

function undeclared({ symptom, driver, facts, chain }: Scene): Explanation {
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

function unknownNeeds({ symptom, driver, facts, chain, library }: Scene): Explanation {
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `A URL made ${driver.module} be imported; which driver the project uses is not known.`,
    chain,
    wouldNotHelp: [noImportToRemove(driver.module, library)],
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

function vainFor(
  { driver, facts, library }: Pick<Scene, 'driver' | 'facts' | 'library'>,
  isDeclared: boolean,
): VainRemedy[] {
  const isSync = !driver.modes.includes('async') && opensAsync(facts);
  return [
    noInstall(driver.module, isSync),
    noBootstrapPackages(facts),
    noImportToRemove(driver.module, library),
    ...(isDeclared ? [] : [noOtherInterpreter(driver.module)]),
  ];
}

function opensAsync({ input }: Facts): boolean {
  const { project } = input;
  if (project?.engine !== undefined) return project.engine === 'async';
  return project?.connections.some(({ mode }) => mode === 'async') === true;
}
