import type { UrlStep } from '../connection.ts';
import type { Value } from './value.ts';

export function sameSteps(left: readonly UrlStep[], right: readonly UrlStep[]): boolean {
  return left.length === right.length && left.every((step, index) => sameStep(step, right[index]));
}

export function sameStep(left: UrlStep | undefined, right: UrlStep | undefined): boolean {
  if (left === undefined || right === undefined || left.kind !== right.kind) return false;
  const there = left.place.range.start.offset === right.place.range.start.offset;
  return there && left.place.file === right.place.file;
}

export function isSame(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left.kind === 'text' && right.kind === 'text') return left.text === right.text;
  if (left.kind === 'external' && right.kind === 'external') return left.path === right.path;
  if (left.kind === 'variable' && right.kind === 'variable') {
    return (
      left.names.join('\n') === right.names.join('\n') &&
      left.cut === right.cut &&
      sameSteps(left.steps, right.steps)
    );
  }
  if ('definition' in left && 'definition' in right) {
    const isOne = left.kind === right.kind && left.definition.scope === right.definition.scope;
    if (left.kind !== 'instance' || right.kind !== 'instance') return isOne;
    return (
      isOne &&
      left.made?.node === right.made?.node &&
      left.environment?.prefix === right.environment?.prefix
    );
  }
  if (left.kind === 'mixed' && right.kind === 'mixed') {
    return left.scheme === right.scheme && left.variables.join('\n') === right.variables.join('\n');
  }
  return left.kind === right.kind && (left.kind === 'unknown' || left.kind === 'none');
}
