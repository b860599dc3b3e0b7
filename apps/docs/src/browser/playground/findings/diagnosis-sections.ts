import type { Diagnosis, VainRemedy } from '@planproof/diagnose';
import type { Evidence } from '@planproof/schema';
import { element, sentenceWithPlace, withCode } from './elements.ts';

const HEADS: Readonly<Record<Diagnosis['kind'], string>> = {
  cause: 'Root cause',
  undecided: 'Undecided',
  nothing: 'No fault found',
};

/** What a test run failed of, in sections; nothing where there is no log. */
export function diagnosisSections(diagnosis: Diagnosis | undefined): HTMLElement[] {
  if (diagnosis === undefined) return [];
  const { kind, summary, chain, wouldNotHelp } = diagnosis;
  return [
    element('h2', {}, ['Why the tests failed']),
    element('p', { class: 'cause' }, [
      element('strong', {}, [`${HEADS[kind]}: `]),
      ...withCode(summary),
    ]),
    ...listed('What leads there', 'ol', chain.map(placed)),
    ...ending(diagnosis),
    ...listed('What would not help', 'ul', wouldNotHelp.map(vain)),
  ];
}

function ending(diagnosis: Diagnosis): HTMLElement[] {
  switch (diagnosis.kind) {
    case 'cause':
      return listed('What to change', 'ul', diagnosis.change.map(placed));
    case 'undecided':
      return listed(
        'What it may be',
        'ul',
        diagnosis.candidates.map(({ summary, decidedBy }) =>
          element('li', {}, withCode(`${summary} Decided by: ${decidedBy}`)),
        ),
      );
    case 'nothing':
      return listed(
        'What would tell more',
        'ul',
        diagnosis.wanted.map((fact) => element('li', {}, withCode(fact))),
      );
  }
}

function listed(title: string, list: 'ol' | 'ul', items: readonly HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [element('h3', {}, [title]), element(list, {}, items)];
}

function placed(fact: Evidence): HTMLElement {
  return element('li', {}, sentenceWithPlace(fact));
}

function vain({ remedy, why }: VainRemedy): HTMLElement {
  return element('li', {}, [element('strong', {}, withCode(`${remedy}. `)), ...withCode(why)]);
}
