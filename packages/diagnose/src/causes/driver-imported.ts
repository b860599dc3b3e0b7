import type { Evidence } from '@planproof/schema';
import type { Explanation } from '../diagnosis.ts';
import { type DriverModule, declaredRivals } from '../driver-module.ts';
import type { Facts } from '../facts.ts';
import type { ImportOrigin } from '../import-origin.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink } from './chain.ts';
import { installIt } from './install.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** Who imports it: a line in the log, or a place in the code. */
type Importer =
  | Extract<ImportOrigin, { kind: 'code' | 'library' }>
  | { readonly kind: 'stated'; readonly link: Evidence };

/** A driver that the code, or a distribution that it uses, imports by name. */
export function driverImportedByCode(
  symptom: Symptom,
  driver: DriverModule,
  facts: Facts,
  importer: Importer,
): Explanation {
  const chain = [errorLink(symptom, facts), importerLink(driver, facts, importer)];
  const scene = { symptom, driver, facts, chain };
  if (facts.declared(driver.distributions) !== undefined) return installIt(scene);
  if (facts.input.project?.requirementsComplete !== true) return undecided(scene);
  const rivals = declaredRivals(driver, facts).map(({ driver: rival, requirement }) =>
    facts.stated(`The project declares ${rival.module} in its stead.`, requirement.place),
  );
  const [distribution = driver.module] = driver.distributions;
  return {
    kind: 'cause',
    cause: 'driver-undeclared',
    error: symptom.error,
    summary: `The code imports ${driver.module}, and no manifest declares it.`,
    chain: [
      ...chain,
      { message: `No manifest declares ${driver.distributions.join(' or ')}.` },
      ...rivals,
    ],
    wouldNotHelp: [
      noBootstrapPackages(facts),
      {
        remedy: 'Change the exported URL',
        why: `The import is in the code: it fails before any URL is read.`,
      },
    ],
    change: [{ message: `Declare ${distribution} among the project's dependencies.` }],
    next: facts.next(undefined),
  };
}

function importerLink({ module }: DriverModule, facts: Facts, importer: Importer): Evidence {
  switch (importer.kind) {
    case 'code': {
      const { file, line, code, at } = importer.frame;
      return facts.logged(
        `The code imports ${module} itself, in ${file}:${line}${code === '' ? '' : `: \`${code}\``}.`,
        at,
      );
    }
    case 'library':
      return facts.logged(
        `${importer.library}, which the project uses, imports ${module}.`,
        importer.frame.at,
      );
    case 'stated':
      return importer.link;
  }
}

function undecided({
  symptom,
  driver,
  facts,
  chain,
}: {
  readonly symptom: Symptom;
  readonly driver: DriverModule;
  readonly facts: Facts;
  readonly chain: readonly Evidence[];
}): Explanation {
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `The code imports ${driver.module}; whether the project declares it is not known.`,
    chain,
    wouldNotHelp: [],
    next: facts.next(undefined),
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
