import type { Action, Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic, Fix } from '@planproof/schema';
import { element, sentenceWithPlace, withCode } from '../findings/elements.ts';
import { rulePage } from '../findings/rule-page.ts';

/**
 * A finding as the editor underlines it, exactly its range, with its fixes as actions.
 *
 * @param linted the text that it was found in
 * @param reason why its rule matters
 */
export function editorDiagnostic(
  diagnostic: Diagnostic,
  linted: string,
  reason: string,
): EditorDiagnostic {
  const { range, severity, message, fixes } = diagnostic;
  return {
    from: Math.min(range.start.offset, linted.length),
    to: Math.min(range.end.offset, linted.length),
    severity,
    message,
    renderMessage: () => explanation(diagnostic, reason),
    actions: fixes.map(
      (fix): Action => ({ name: fix.title, apply: (view) => makeFix(view, fix, linted) }),
    ),
  };
}

/**
 * Makes a fix. Where the text is no longer the one that was linted, its places mean nothing any more, and nothing happens: new
 * findings are on their way.
 */
export function makeFix(view: EditorView, { edits }: Fix, linted: string): void {
  if (view.state.doc.toString() !== linted) return;
  view.dispatch({
    changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
    userEvent: 'input.fix',
  });
  view.focus();
}

function explanation({ code, message, help, evidence }: Diagnostic, reason: string): HTMLElement {
  return element('div', { class: 'finding-tip' }, [
    element('p', { class: 'finding-message' }, withCode(message)),
    ...evidence.map((each) => element('p', { class: 'faint' }, sentenceWithPlace(each))),
    ...help.map((sentence) => element('p', {}, withCode(sentence))),
    element('p', { class: 'faint' }, [...withCode(reason), ' ', ruleLink(code)]),
  ]);
}

function ruleLink(code: string): HTMLElement {
  return element('a', { href: rulePage(code), target: '_blank', rel: 'noopener' }, [code]);
}
