/** PyYAML 6.0.3 resolver.py, `tag:yaml.org,2002:float`: a dot is required, and an exponent wants its sign. */
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Whether PyYAML's resolver takes a plain scalar for a float. */
export function looksLikeFloat(text: string): boolean {
  return FLOAT.test(text);
}

/**
 * The float that PyYAML 6.0.3's `construct_yaml_float` makes of a text, which may come from the resolver or from an explicit
 * `!!float`. `undefined`: it raises.
 */
export function constructFloat(text: string): number | undefined {
  const bare = text.replaceAll('_', '').toLowerCase();
  const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
  if (digits === '') return undefined;
  const magnitude = constructMagnitude(digits);
  return magnitude !== undefined && bare.startsWith('-') ? -magnitude : magnitude;
}

function constructMagnitude(digits: string): number | undefined {
  if (digits === '.inf') return Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  if (!digits.includes(':')) return pythonFloat(digits);
  let total = 0;
  let base = 1n;
  for (const part of digits.split(':').reverse()) {
    const value = pythonFloat(part);
    const weight = Number(base);
    // Python multiplies by an exact integer, and raises an OverflowError when that is too large for a float.
    if (value === undefined || weight === Number.POSITIVE_INFINITY) return undefined;
    total += value * weight;
    base *= 60n;
  }
  return total;
}

/** Python's `float(text)` for lower-case ASCII; `undefined`: it raises a ValueError. */
function pythonFloat(text: string): number | undefined {
  const [, sign, word, digits] =
    /^\s*([-+]?)(?:(inf|infinity|nan)|((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?))\s*$/.exec(
      text,
    ) ?? [];
  const factor = sign === '-' ? -1 : 1;
  if (digits !== undefined) return factor * Number(digits);
  if (word === undefined) return undefined;
  return word === 'nan' ? Number.NaN : factor * Number.POSITIVE_INFINITY;
}
