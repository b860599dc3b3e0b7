import { type Node, parseSource, type Span } from '@planproof/yaml-source';
import type { TextFile } from '../text-file.ts';
import { type ShellCommand, shellCommands } from './shell-words.ts';

/** The commands that a Dockerfile runs. The form of a JSON list is passed over. */
export function dockerfileCommands(file: TextFile): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  const run = /^[ \t]*RUN[ \t]+/gim;
  for (let match = run.exec(file.text); match !== null; match = run.exec(file.text)) {
    const start = match.index + match[0].length;
    const end = endOfInstruction(file.text, start);
    if (file.text.charAt(start) !== '[')
      commands.push(...shellCommands(withoutComments(file.text, start, end), { start, end }));
    run.lastIndex = end;
  }
  return commands;
}

/** An instruction goes on while its lines end with a backslash; comments and blank lines between them do not end it. */
function endOfInstruction(text: string, start: number): number {
  const line = /[^\n]*(?:\n|$)/y;
  line.lastIndex = start;
  for (;;) {
    const match = line.exec(text)?.[0] ?? '';
    const goesOn = /\\[ \t]*\r?\n?$/.test(match) || (line.lastIndex > 0 && /^\s*#/.test(match));
    if (!goesOn || line.lastIndex >= text.length) return Math.min(line.lastIndex, text.length);
  }
}

/** Comments inside an instruction as blanks, so that the lines around them stay joined. */
function withoutComments(text: string, start: number, end: number): string {
  const inside = text
    .slice(start, end)
    .replace(/^[ \t]*#[^\n]*\n/gm, (line) => ' '.repeat(line.length))
    .replace(/\\[ \t]*\r?\n/g, (it) => ' '.repeat(it.length));
  return text.slice(0, start) + inside + text.slice(end);
}

/** The commands of a Makefile's or justfile's recipes. */
export function recipeCommands(file: TextFile): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  const recipe = /^[ \t]+(?:[^\n]*\\\r?\n)*[^\n]*/gm;
  for (let match = recipe.exec(file.text); match !== null; match = recipe.exec(file.text)) {
    const start = match.index;
    commands.push(...shellCommands(file.text, { start, end: start + match[0].length }));
    if (match[0] === '') recipe.lastIndex++;
  }
  return commands;
}

/** The keys of workflows and pipelines whose values are scripts. */
const SCRIPTS = new Set(['run', 'script', 'before_script', 'after_script', 'install', 'command']);

/** The commands of a workflow of GitHub, a pipeline of GitLab or CircleCI, as far as they are plain. */
export function workflowCommands(file: TextFile): readonly ShellCommand[] {
  const source = parseSource(file.text);
  if (source.kind === 'unreadable') return [];
  return scriptNodes(source.root).flatMap((node) => commandsOf(file.text, node));
}

function scriptNodes(root: Node | undefined): readonly Node[] {
  const found: Node[] = [];
  const open: { readonly node: Node; readonly isScript: boolean }[] = [];
  if (root !== undefined) open.push({ node: root, isScript: false });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, isScript } = next;
    if (node.kind === 'scalar' && isScript) found.push(node);
    else if (node.kind === 'sequence')
      for (const item of node.items) open.push({ node: item, isScript });
    else if (node.kind === 'mapping')
      for (const { name, value } of node.entries)
        open.push({ node: value, isScript: SCRIPTS.has(name) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text of a scalar where it stands, so that offsets are those of the file. */
function commandsOf(text: string, node: Node): readonly ShellCommand[] {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
  const isQuoted = node.style === 'double-quoted' || node.style === 'single-quoted';
  if (isQuoted) return shellCommands(text, { start: node.start + 1, end: node.end - 1 });
  if (node.style === 'literal') return shellCommands(text, afterFirstLine(text, node));
  // The lines of the others are joined.
  const span = node.style === 'folded' ? afterFirstLine(text, node) : node;
  const joined = text.slice(span.start, span.end).replace(/[\r\n]/g, ' ');
  return shellCommands(text.slice(0, span.start) + joined, span);
}

function afterFirstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', start);
  return { start: line < 0 ? end : Math.min(line + 1, end), end };
}
