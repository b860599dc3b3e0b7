/** A field with a value as one line of YAML: `stack: [python, react]`. */
export function yamlLine(key: string, value: unknown): string {
  return `${key}: ${flow(value)}`;
}

/** A value in YAML's flow style. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return `{ ${Object.entries(value)
    .map(([key, inner]) => yamlLine(key, inner))
    .join(', ')} }`;
}

/** Whether a text can stand without quotes and stays text: it begins with a letter and holds nothing that YAML reads. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z][\w ./()-]*$/.test(text) &&
    !text.endsWith(' ') &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
  );
}
