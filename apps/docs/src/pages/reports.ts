import { reporters } from '@planproof/lint';
import { type Html, html } from '../html/html.ts';
import { codeBlock, section, terminalBlock } from '../site/blocks.ts';
import type { Page } from '../site/page.ts';
import { runPlanproof } from '../terminal/run-planproof.ts';
import { Workspace } from '../terminal/workspace.ts';

/** The example that the samples are reports of. */
const EXAMPLE = 'task-db-003';

/** How many lines of a sample are shown. */
const LONGEST = 60;

/** What the reports that have more to say than their sample are for. */
const NOTES: Readonly<Record<string, Html>> = {
  text: html`<p>For people: the source lines with the range underlined, what to do, and a summary. The default.</p>`,
  compact: html`<p>For grep and editors: one line for each finding, and nothing else.</p>`,
  json: html`<p>For programs. <a href="/formats/report/">Its reference</a> has every key; keys may be added, none goes or changes its meaning.</p>`,
};

/** Every format of the report, with what it makes of an example. */
export async function reportsPage(): Promise<Page> {
  using workspace = new Workspace(EXAMPLE);
  const names = Object.keys(reporters);
  const parts = [];
  for (const name of names) {
    parts.push(section({ id: name, title: name }, await sample(name, workspace)));
  }
  return {
    address: 'reports/',
    title: 'Reports',
    description: 'The formats that planproof reports in, each with a real sample.',
    look: 'article',
    sections: names.map((name) => ({ id: name, title: name })),
    body: html`<p class="lead"><code>--format</code> chooses one of ${names.length} formats. It can be repeated, with a file for all but one: <code>--format text --format json=report.json</code>.</p>
<p>The samples are what planproof says of the folder <code>examples/${EXAMPLE}</code>, written by the reporters when this site was built.</p>${parts}`,
  };
}

async function sample(name: string, workspace: Workspace): Promise<Html> {
  const columns = name === 'text' ? { columns: 84 } : {};
  const { stdout } = await runPlanproof(['check', '--format', name], {
    cwd: workspace.path,
    ...columns,
  });
  const command = html`planproof check --format ${name}`;
  const block =
    name === 'text'
      ? terminalBlock(stdout, command)
      : codeBlock(beginning(stdout), languageOf(stdout), command);
  return html`${NOTES[name]}${block}`;
}

/** The first lines, and how many more there are. */
function beginning(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length <= LONGEST) return text;
  return [...lines.slice(0, LONGEST), `… and ${lines.length - LONGEST} more lines`].join('\n');
}

function languageOf(text: string): string {
  return /^[[{]/.test(text) ? 'json' : 'text';
}
