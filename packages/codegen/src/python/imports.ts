import { display, LINE_LENGTH, layOut, sequence } from './layout.ts';

/** A module, and names that it has. */
export interface NameSource {
  readonly module: string;
  readonly names: readonly string[];
}

/** Where the names come from that the generated types use. */
const SOURCES: readonly NameSource[] = [
  { module: 'typing', names: ['Annotated', 'Any', 'Literal', 'TypeAlias'] },
  { module: 'pydantic', names: ['Field'] },
  {
    module: '.mapping',
    names: ['DATE_AS_TEXT', 'WITHOUT_OWN_KEYS', 'ClosedMapping', 'OrAbsent', 'word_read_as'],
  },
];

/** The import statements for the names that a text uses, in the order that isort wants. */
export function importLines(text: string, own: readonly NameSource[]): string {
  const used = new Set(text.replaceAll(/"""[\s\S]*?"""/g, '').match(/[A-Za-z_][A-Za-z0-9_]*/g));
  const blocks = [...SOURCES, ...own].map(({ module, names }) => ({
    module,
    names: names.filter((name) => used.has(name)),
  }));
  const statements = blocks
    .filter(({ names }) => names.length > 0)
    .map(({ module, names }) => ({ module, text: importStatement(module, names) }));
  const groups = ['typing', 'pydantic', '.'].map((prefix) =>
    statements.filter(({ module }) => module.startsWith(prefix)).map((each) => each.text),
  );
  return groups
    .filter((group) => group.length > 0)
    .map((group) => `${group.join('\n')}\n`)
    .join('\n');
}

/** Names as isort orders them in an import: constants, classes, others; capital and small letters alike. */
export function inImportOrder(names: readonly string[]): string[] {
  return byKind(names, (name) => name.toLowerCase());
}

/** Names as isort orders them in `__all__`: the same, with capital letters first. */
export function inExportOrder(names: readonly string[]): string[] {
  return byKind(names, (name) => name);
}

function byKind(names: readonly string[], key: (name: string) => string): string[] {
  const rank = (name: string) => (/^[A-Z0-9_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return names.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}

/** An import of some names from a module. */
export function importStatement(module: string, names: readonly string[]): string {
  const ordered = inImportOrder(names);
  const line = `from ${module} import ${ordered.join(', ')}`;
  if (line.length <= LINE_LENGTH) return line;
  return layOut(sequence(`from ${module} import `, display('(', ordered)));
}
