/** PyYAML 6.0.3 resolver.py, `tag:yaml.org,2002:int`. */
const INTEGER =
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;

/** Whether PyYAML's resolver takes a plain scalar for an integer: binary, octal, decimal, hexadecimal or base 60. */
export function looksLikeInteger(text: string): boolean {
  return INTEGER.test(text);
}

/**
 * The integer that PyYAML 6.0.3's `construct_yaml_int` makes of a text, which may come from the resolver or from an explicit
 * `!!int`. `undefined`: it raises, as for `0x_`, a number without digits.
 */
export function constructInteger(text: string): bigint | undefined {
  const bare = text.replaceAll('_', '');
  const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
  if (digits === '') return undefined;
  const magnitude = constructMagnitude(digits);
  return magnitude !== undefined && bare.startsWith('-') ? -magnitude : magnitude;
}

function constructMagnitude(digits: string): bigint | undefined {
  if (digits === '0') return 0n;
  if (digits.startsWith('0b')) return pythonInt(digits.slice(2), 2);
  if (digits.startsWith('0x')) return pythonInt(digits.slice(2), 16);
  if (digits.startsWith('0')) return pythonInt(digits, 8);
  let total = 0n;
  for (const part of digits.split(':')) {
    const value = pythonInt(part, 10);
    if (value === undefined) return undefined;
    total = total * 60n + value;
  }
  return total;
}

const LITERALS = {
  2: /^\s*([-+]?)(?:0b)?([01]+)\s*$/i,
  8: /^\s*([-+]?)(?:0o)?([0-7]+)\s*$/i,
  10: /^\s*([-+]?)([0-9]+)\s*$/,
  16: /^\s*([-+]?)(?:0x)?([0-9a-f]+)\s*$/i,
} as const;

const PREFIXES = { 2: '0b', 8: '0o', 10: '', 16: '0x' } as const;

/** Python's `sys.get_int_max_str_digits()`, from 3.11 on: a longer decimal raises. Other bases have no limit. */
const MOST_DECIMAL_DIGITS = 4300;

/** Python's `int(text, base)`; `undefined`: it raises a ValueError. */
function pythonInt(text: string, base: 2 | 8 | 10 | 16): bigint | undefined {
  const [, sign, digits] = LITERALS[base].exec(text) ?? [];
  if (digits === undefined || (base === 10 && digits.length > MOST_DECIMAL_DIGITS))
    return undefined;
  const magnitude = BigInt(PREFIXES[base] + digits);
  return sign === '-' ? -magnitude : magnitude;
}
