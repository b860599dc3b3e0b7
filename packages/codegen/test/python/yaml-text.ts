/** Words that YAML 1.1 and 1.2 read differently, one of them refuses, or both read alike. */
export const WORDS: readonly string[] = [
  ...['yes', 'no', 'on', 'off', 'y', 'n', 'Yes', 'OFF', 'true', 'False', 'null', '~', 'NULL'],
  ...['5', '+5', '010', '08', '0o10', '0x1F', '0b11', '1_000', '1:30', '22:22', '5433:5432'],
  ...['5.0', '1.5', '1e3', '1e+3', '1.0e+3', '.inf', '-.INF', '.nan', '1_0.5', '190:20:30.15'],
  ...['2026-01-31', '2026-1-31', '2026-01-31T10:00:00Z', '2026-01-31 10:00:00', '2026-13-45'],
  ...['2026-01-31T10:00:00.123 +02:00', '2026-01-31t10:00:00', '=', '<<', 'FEAT-A1', 'toolchain'],
];

/** Whether a text can stand without quotes between brackets; what it is then depends on the reader. */
const PLAIN = /^(?:[\w.+~=-]|<<)(?:[\w.:+/ -]*[\w.+/-])?$/;

/** A document in YAML. Texts have no quotes where they can do without, whatever they become. */
export function yamlText(document: unknown): string {
  if (!isObject(document)) return `${flow(document)}\n`;
  const lines = Object.entries(document).map(
    ([key, value]) => `${plainKey(key)}: ${flow(value)}\n`,
  );
  return lines.length === 0 ? '{}\n' : lines.join('');
}

function flow(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value);
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${plainKey(key)}: ${flow(item)}`);
  return `{${entries.join(', ')}}`;
}

/** Escapes what JSON leaves as it is and PyYAML takes for a line break, or refuses. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !/: |^[-=<]\W/.test(text) && text !== '-';
}

/** A key that is a number or a merge is another matter; every other one may be read as it will. */
function plainKey(key: string): string {
  return isPlain(key) && /^[A-Za-z]/.test(key) ? key : quoted(key);
}

function number(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
