import type { Candidate } from '../diagnosis.ts';
import { errorLink, ownCodeLink } from './chain.ts';
import type { Explain } from './explain.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** `No module named 'x.y'`: Python found `x`, and no `y` in it. */
export const partMissing: Explain = (symptom, facts) => {
  const [root = ''] = symptom.subject.split('.');
  const requirement = facts.declared([root]);
  const where = `Where it was found: \`python -c 'import ${root}; print(${root}.__file__)'\`.`;
  const shadowed: Candidate = {
    cause: 'module-shadowed',
    summary: `A file or folder of the project is called ${root}, and is found first.`,
    decidedBy: where,
  };
  const incomplete: Candidate = {
    cause: 'module-incomplete',
    summary: `The ${root} that is installed has no such part: it is of another version than the code expects, or was built for another Python.`,
    decidedBy: where,
  };
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `Python found ${root}, and no ${symptom.subject} in it.`,
    chain: [
      errorLink(symptom, facts),
      ...ownCodeLink(symptom, facts),
      ...(requirement === undefined
        ? []
        : [facts.stated(`${requirement.name} is declared here.`, requirement.place)]),
    ],
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(undefined),
    candidates: symptom.error.includes('is not a package')
      ? [shadowed, incomplete]
      : [incomplete, shadowed],
  };
};
