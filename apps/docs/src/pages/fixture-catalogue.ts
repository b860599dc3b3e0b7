import { builtInFixtures } from '@planproof/fixtures/built-in';
import { builtInFixtureText } from '@planproof/fixtures/built-in-text';
import type { Fixture } from '@planproof/schema';
import { type Content, type Html, html } from '../html/html.ts';
import { inlineCode } from '../html/inline-code.ts';
import { codeBlock, section, table } from '../site/blocks.ts';
import type { Page, Section } from '../site/page.ts';
import { runPlanproof } from '../terminal/run-planproof.ts';
import { Workspace } from '../terminal/workspace.ts';

/** The fixtures that planproof brings along, as their files are, and as the command starts them. */
export async function fixtureCataloguePage(): Promise<Page> {
  const all = Object.entries(builtInFixtures);
  const details: Html[] = [];
  for (const [name, fixture] of all)
    details.push(section(placeOf(name), await detail(name, fixture)));
  return {
    address: 'fixtures/',
    title: 'Built-in fixtures',
    description:
      'The fixtures that planproof brings along: image, port, environment and readiness.',
    look: 'article',
    sections: [{ id: 'catalogue', title: 'Catalogue' }, ...all.map(([name]) => placeOf(name))],
    body: html`<p class="lead">A feature that names one of these in <code>infrastructure</code> needs no fixture file. A project's own fixture of the same name wins.</p>
${section({ id: 'catalogue', title: 'Catalogue' }, overview(all))}${details}`,
  };
}

function placeOf(name: string): Section {
  return { id: name, title: name };
}

function overview(all: readonly (readonly [string, Fixture])[]): Html {
  return table(
    ['Name', 'Image', 'Ports', 'Exports'],
    all.map(([name, { image, port_mapping, env_export }]) => [
      html`<a href="#${name}"><code>${name}</code></a>`,
      html`<code>${image}</code>`,
      codes([port_mapping].flat()),
      codes(Object.keys(env_export).slice(0, SHOWN_EXPORTS)),
    ]),
    'Built-in fixtures',
  );
}

/** The first is what most projects read; the others are the same in parts. */
const SHOWN_EXPORTS = 1;

async function detail(name: string, { description = '' }: Fixture): Promise<Html> {
  const text = builtInFixtureText(name) ?? '';
  return html`<p>${inlineCode(description)}</p>${codeBlock(text, 'yaml', `planproof fixture show ${name}`)}<details class="more"><summary>Start it from a shell</summary>${codeBlock(await started(name), 'text', `planproof fixture start ${name}`)}</details>`;
}

/** What the command prints in a project that defines no fixtures. */
async function started(name: string): Promise<string> {
  using workspace = new Workspace();
  const { stdout, code } = await runPlanproof(['fixture', 'start', name], { cwd: workspace.path });
  if (code !== 0) throw new Error(`planproof fixture start ${name} ends with ${code}.`);
  return stdout;
}

function codes(words: readonly string[]): Content {
  return words.map((word, at) => html`${at > 0 && ', '}<code>${word}</code>`);
}
