import { ts } from './compiler.ts';
import { provenance } from './formats.ts';

/** The sources whose mappings people write: closed, but for keys of one's own. A report is open, and has none. */
const OPEN_SOURCES: ReadonlySet<string> = new Set(['report.ts']);

const OWN_KEYS = `
  /** A key of one's own: allowed, and never read. */
  [key: \`x-\${string}\`]: unknown;
`;

/**
 * The types of all formats in one file that imports nothing, for programs outside of this repository. There, unlike in
 * the types that the schemas are made from, a mapping has keys that begin with `x-`.
 *
 * @param sources the texts of the types, by file name
 */
export function declarationFile(sources: ReadonlyMap<string, string>): string {
  const names = [...sources.keys()].map((name) => `packages/schema/src/${name}`);
  const bodies = [...sources].map(([name, text]) => standalone(text, !OPEN_SOURCES.has(name)));
  return `// ${provenance(names.join(', '))}\n\n${bodies.join('\n')}`;
}

function standalone(text: string, isClosed: boolean): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const types = source.statements.filter((statement) => !ts.isImportDeclaration(statement));
  let result = text;
  for (const type of types.toReversed()) {
    if (!isClosed || !ts.isInterfaceDeclaration(type) || !isMapping(type)) continue;
    const end = type.getEnd() - 1;
    result = result.slice(0, end) + OWN_KEYS + result.slice(end);
  }
  return withoutReferences(result.slice(startOf(types[0], text)));
}

/** Where the first type begins: at its own comment, after the imports and what is said of the file as a whole. */
function startOf(type: ts.Statement | undefined, text: string): number {
  if (type === undefined) return text.length;
  const comments = ts.getLeadingCommentRanges(text, type.getFullStart());
  return comments?.at(-1)?.pos ?? type.getStart();
}

/** A map has any key as it is; what extends a mapping has its keys. */
function isMapping({ members, heritageClauses }: ts.InterfaceDeclaration): boolean {
  return heritageClauses === undefined && members.every((member) => ts.isPropertySignature(member));
}

/** What a type says of its keys in terms of the schema. */
function withoutReferences(text: string): string {
  return text.replaceAll(/(?:\n \*)?\n \* @propertyNames .*/g, '');
}
