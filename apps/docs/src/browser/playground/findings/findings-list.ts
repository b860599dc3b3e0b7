import type { Diagnostic, Fix } from '@planproof/schema';
import { element, sentenceWithPlace, withCode } from './elements.ts';
import { rulePage } from './rule-page.ts';

/** What the list of findings asks for. */
export interface FindingActions {
  /** Goes to the place of a finding. */
  readonly show: (path: string, diagnostic: Diagnostic) => void;
  /** Makes a fix of a finding. */
  readonly fix: (path: string, fix: Fix) => void;
}

/** A file's findings. */
export type FileFindings = readonly [path: string, found: readonly Diagnostic[]];

/** The findings of all files as a list, each with a button to its place and its fixes. */
export function findingsList(
  files: readonly FileFindings[],
  actions: FindingActions,
): HTMLElement[] {
  return files.flatMap(([path, found]) =>
    found.map((diagnostic) => findingItem(path, diagnostic, actions)),
  );
}

function findingItem(path: string, diagnostic: Diagnostic, actions: FindingActions): HTMLElement {
  const { severity, code, message, help, evidence, fixes, range } = diagnostic;
  const place = element('button', { type: 'button', class: 'place' }, [
    `${path.split('/').at(-1)}:${range.start.line}:${range.start.column}`,
  ]);
  place.addEventListener('click', () => actions.show(path, diagnostic));
  return element('li', { class: 'finding', 'data-code': code }, [
    element('div', { class: 'finding-head' }, [
      element('span', { class: `severity ${severity}` }, [severity]),
      element('a', { href: rulePage(code) }, [element('code', {}, [code])]),
      place,
    ]),
    element('p', { class: 'finding-message' }, withCode(message)),
    ...evidence.map((each) => element('p', {}, sentenceWithPlace(each))),
    ...help.map((sentence) => element('p', {}, withCode(sentence))),
    ...(fixes.length === 0 ? [] : [fixButtons(path, fixes, actions)]),
  ]);
}

function fixButtons(path: string, fixes: readonly Fix[], actions: FindingActions): HTMLElement {
  const buttons = fixes.map((fix) => {
    const button = element('button', { type: 'button', class: 'fix' }, [
      ...withCode(fix.title),
      ...(fix.safety === 'unsafe' ? [' (changes the meaning)'] : []),
    ]);
    button.addEventListener('click', () => actions.fix(path, fix));
    return button;
  });
  return element('div', { class: 'fixes' }, buttons);
}

/** The count of findings in words, for the heading and for screen readers. */
export function countInWords(files: readonly FileFindings[]): string {
  const all = files.flatMap(([, found]) => found);
  if (files.length === 0) return 'Nothing to check yet';
  if (all.length === 0) return 'No findings';
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = all.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ');
}
