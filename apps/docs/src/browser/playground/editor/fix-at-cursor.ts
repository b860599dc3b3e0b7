import { type Diagnostic, forEachDiagnostic } from '@codemirror/lint';
import type { Command } from '@codemirror/view';

/** Makes the first fix of the finding that the cursor stands at, so that fixes need no mouse. */
export const fixAtCursor: Command = (view) => {
  const { head } = view.state.selection.main;
  const here: { readonly diagnostic: Diagnostic; readonly from: number; readonly to: number }[] =
    [];
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    if (from <= head && head <= to) here.push({ diagnostic, from, to });
  });
  const fixable = here.find(({ diagnostic }) => diagnostic.actions?.length);
  if (fixable === undefined) return false;
  fixable.diagnostic.actions?.[0]?.apply(view, fixable.from, fixable.to);
  return true;
};
