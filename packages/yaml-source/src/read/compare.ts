import type { Yaml11Value } from '../document.ts';
import type { ScalarNode } from '../node.ts';
import { readsDifferently } from '../pyyaml/differs.ts';
import type { RejectedScalar } from '../pyyaml/resolve.ts';
import type { Findings } from './findings.ts';
import type { Role } from './state.ts';

/** No number that means anything is longer, and PyYAML's base 60 would take a square of the time to work out. */
const LONGEST_NOTATION = 5000;

/** Notes what the data alone does not tell: whole floats, and what PyYAML makes something else of. */
export function noteDifferences(
  findings: Findings,
  node: ScalarNode,
  text: string,
  role: Role,
): void {
  noteWholeFloat(findings, node);
  if (text.length > LONGEST_NOTATION || (role === 'key' && isSpecialKey(text))) return;
  const yaml11 = readsDifferently(text, node);
  if (yaml11 !== undefined) noteYaml11(findings, node, yaml11);
}

/** Notes what PyYAML makes of a scalar that it reads differently. */
export function noteYaml11(
  findings: Findings,
  node: ScalarNode,
  yaml11: Yaml11Value | RejectedScalar,
): void {
  if (yaml11.type === 'rejected') findings.suspect();
  else findings.yaml11(node, yaml11);
}

/** Notes a float such as `5.0`, which the data cannot tell from an integer. */
export function noteWholeFloat(findings: Findings, node: ScalarNode): void {
  if (node.type === 'float' && Number.isInteger(node.value)) findings.wholeFloat(node);
}

/** As keys PyYAML accepts these two: one merges, the other is a plain string there. */
function isSpecialKey(text: string): boolean {
  return text === '<<' || text === '=';
}
