import { type Node, parseSource, type Span } from '@planproof/yaml-source';
import type { TextFile } from '../text-file.ts';
import { type ShellCommand, shellCommands } from './shell-words.ts';

/** The commands that a Dockerfile runs. The form of a JSON list is passed over. */
export function dockerfileCommands(file: TextFile): readonly ShellCommand[] {
  const commands: (readonly ShellCommand[])[] = [];
  const run = /^[ \t]*RUN[ \t]+/gim;
  for (let match = run.exec(file.text); match !== null; match = run.exec(file.text)) {
    const start = match.index + match[0].length;
    const end = endOfInstruction(file.text, start);
    const script = file.text.slice(start, end);
    if (!script.startsWith('[')) commands.push(shellCommands(joined(script), start));
    run.lastIndex = end;
  }
  return commands.flat();
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

/** Comments inside an instruction and breaks of lines as blanks. */
function joined(script: string): string {
  return script
    .replace(/^[ \t]*#[^\n]*\n/gm, (line) => ' '.repeat(line.length))
    .replace(/\\[ \t]*\r?\n/g, (it) => ' '.repeat(it.length));
}

/** The commands of a Makefile's or justfile's recipes. */
export function recipeCommands(file: TextFile): readonly ShellCommand[] {
  const commands: (readonly ShellCommand[])[] = [];
  const recipe = /^[ \t]+(?:[^\n]*\\\r?\n)*[^\n]*/gm;
  for (let match = recipe.exec(file.text); match !== null; match = recipe.exec(file.text)) {
    commands.push(shellCommands(match[0], match.index));
    if (match[0] === '') recipe.lastIndex++;
  }
  return commands.flat();
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
  const isBlock = node.style === 'literal' || node.style === 'folded';
  const quoted = { start: node.start + 1, end: node.end - 1 };
  const { start, end } = isQuoted ? quoted : isBlock ? afterFirstLine(text, node) : node;
  const script = text.slice(start, end);
  // The lines of the others are joined.
  return shellCommands(node.style === 'literal' ? script : script.replace(/[\r\n]/g, ' '), start);
}

function afterFirstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', start);
  return { start: line < 0 ? end : Math.min(line + 1, end), end };
}
