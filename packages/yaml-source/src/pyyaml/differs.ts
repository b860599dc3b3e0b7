import type { Yaml11Value } from '../document.ts';
import type { ScalarType, ScalarValue } from '../node.ts';
import { type RejectedScalar, resolvePlainAsPyYaml } from './resolve.ts';

/** What YAML 1.2's core schema makes of a plain scalar. */
export interface CoreScalar {
  readonly type: ScalarType;
  readonly value: ScalarValue;
}

/**
 * Whether PyYAML could read a plain scalar in another way than YAML 1.2's core schema: a glance at the first character that
 * spares ordinary text the regular expressions. `false` is certain; for `true`, ask {@link readsDifferently}.
 *
 * The letters are those of yes, no, on and off: PyYAML 6.0.3 has true, false and null in the same casings as the core
 * schema, and has no `y` and `n`.
 */
export function canDifferFromCore(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x79: // y
    case 0x59:
    case 0x6e: // n
    case 0x4e:
    case 0x6f: // o
    case 0x4f:
      return text.length <= 3;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
      return text.length > 1;
    case 0x3c: // <
      return text === '<<';
    case 0x3d: // =
      return text.length === 1;
    default:
      return isDigit(text.charCodeAt(0)) && !isShortDecimal(text);
  }
}

/**
 * What PyYAML makes of a plain scalar, where that is another type or another number than the core schema reads; `undefined`
 * where the two agree.
 *
 * @param text The scalar's value: lines already folded, no comment.
 */
export function readsDifferently(
  text: string,
  core: CoreScalar,
): Yaml11Value | RejectedScalar | undefined {
  if (!canDifferFromCore(text)) return undefined;
  const pyyaml = resolvePlainAsPyYaml(text);
  if (pyyaml.type !== core.type) return pyyaml;
  switch (pyyaml.type) {
    case 'integer':
      return Number(pyyaml.value) === core.value ? undefined : pyyaml;
    case 'float':
      return isSameFloat(pyyaml.value, core.value) ? undefined : pyyaml;
    default:
      return undefined;
  }
}

function isSameFloat(left: number, right: ScalarValue): boolean {
  return left === right || (Number.isNaN(left) && Number.isNaN(right));
}

/** Decimals that both read alike: no leading zero, nothing but digits, and few enough of them for anybody. */
function isShortDecimal(text: string): boolean {
  if (text.length > 15 || (text.length > 1 && text.charCodeAt(0) === 0x30)) return false;
  for (let index = 1; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
