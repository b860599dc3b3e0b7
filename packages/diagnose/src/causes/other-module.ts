import { normaliseName } from '@planproof/python-project';
import type { Explanation } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import { importOrigin, isOwnCode } from '../import-origin.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink, ownCodeLink } from './chain.ts';
import { installIt } from './install.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** A module that is no driver. Only a distribution of the same name is sure to provide it. */
export function otherModule(symptom: Symptom, facts: Facts): Explanation {
  const [module = ''] = symptom.subject.split('.');
  const distributions = [normaliseName(module)];
  const chain = [errorLink(symptom, facts), ...ownCodeLink(symptom, facts)];
  const requirement = facts.declared(distributions);
  if (requirement !== undefined) {
    const diagnosis = installIt({ symptom, facts, chain, driver: { module, distributions } });
    return diagnosis.kind === 'cause' && diagnosis.cause === 'driver-not-installed'
      ? { ...diagnosis, cause: 'module-not-installed' }
      : diagnosis;
  }
  const origin = importOrigin(symptom);
  const importer =
    origin.kind === 'code' && isOwnCode(origin.frame)
      ? 'The code'
      : 'Something that the tests load';
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `${importer} imports ${module}, which the interpreter that ran does not find.`,
    chain,
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(undefined),
    candidates: [
      {
        cause: 'module-undeclared',
        summary: 'It is of a distribution that no manifest declares.',
        decidedBy: `Which distribution provides ${module}, and whether the manifest names it.`,
      },
      {
        cause: 'module-not-installed',
        summary:
          'It is of a declared distribution that this interpreter lacks, or of the project itself.',
        decidedBy: 'What that interpreter finds: name it with --python.',
      },
    ],
  };
}
