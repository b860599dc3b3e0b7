import { type RuleCode, rules } from '@planproof/lint';
import { type Html, html } from '../html/html.ts';
import { terminalHtml } from '../html/terminal.ts';
import type { Page } from '../site/page.ts';
import { runPlanproof } from '../terminal/run-planproof.ts';
import { Workspace } from '../terminal/workspace.ts';

/** The project with the fault that planproof was made for. */
const EXAMPLE = 'task-db-003';

/** The finding of it that says why the tests failed. */
const CAUSE: RuleCode = 'fixture-driver-missing';

/** The widths of the printed listing, in columns: for wide pages and for telephones. */
const WIDTHS = { wide: 78, narrow: 42 } as const;

/** The front page: what planproof is for, and what it prints about a project with a fault. */
export async function frontPage(): Promise<Page> {
  return {
    address: '',
    title: 'planproof',
    description:
      'planproof checks feature and fixture files of AI build pipelines: it shows the fault, the place and what to write instead, before the run.',
    look: 'front',
    sections: [],
    body: html`${await hero()}${reasons()}${ways()}`,
  };
}

async function hero(): Promise<Html> {
  return html`<div class="hero"><div class="pitch">
<h1>The plan was <em>wrong</em> before the run was.</h1>
<p>An AI build pipeline drops a field it does not know, in silence, and stalls hours later. planproof reads the plan first: the place, the reason, and what to write instead.</p>
<p class="calls"><a class="call" href="/playground/">Try it on your file</a> <a class="call quiet" href="/start/">Five-minute start</a></p>
</div>
${await printout()}
</div>`;
}

async function printout(): Promise<Html> {
  const [wide, narrow] = await Promise.all([printed(WIDTHS.wide), printed(WIDTHS.narrow)]);
  return html`<figure class="printout"><div class="paper" tabindex="0" role="group" aria-label="What planproof prints">
<pre class="wide"><code>${wide}</code></pre><pre class="narrow"><code>${narrow}</code></pre></div>
<figcaption>Printed by planproof about <a href="/task-db-003/">TASK-DB-003</a>, the failure it was made for.</figcaption></figure>`;
}

/** The finding that the whole story comes down to, and the summary. */
async function printed(columns: number): Promise<Html> {
  using workspace = new Workspace(EXAMPLE);
  const { shown } = await runPlanproof(['check'], { cwd: workspace.path, columns });
  const blocks = shown.trimEnd().split('\n\n');
  const telling = blocks.find((block) => block.includes(`[${CAUSE}]`));
  if (telling === undefined) throw new Error(`${CAUSE} is no longer found in ${EXAMPLE}.`);
  const lines = [
    '\x1b[1m$ planproof\x1b[0m',
    '\x1b[2m...\x1b[0m',
    telling,
    '',
    blocks.at(-1) ?? '',
  ];
  return terminalHtml(lines.join('\n'));
}

function reasons(): Html {
  return html`<div class="reasons">
<section><h2>It points</h2><p>Each of the <a href="/rules/">${rules.length} rules</a> underlines the very characters that are at fault, and the message names them. Nothing is reported twice, and no error hides another.</p></section>
<section><h2>It knows the mistake</h2><p><a href="/formats/feature/#no-such-field">Fields people invent</a>, statuses from another tool, a database URL that makes SQLAlchemy import the wrong driver: the remedy comes with the finding, and so does what would not help.</p></section>
<section><h2>It mends</h2><p>Safe fixes keep every comment and every byte they do not mean to change. Each result is read again by two YAML readers before it is written.</p></section>
</div>`;
}

function ways(): Html {
  return html`<nav class="ways" aria-label="Where to begin"><h2>Where to begin</h2><ul>
<li><a href="/start/"><strong>Start</strong> Check a first plan, in five minutes</a></li>
<li><a href="/adopt/"><strong>Adopt</strong> Begin in a repository full of findings</a></li>
<li><a href="/ci/"><strong>CI</strong> GitHub Actions, GitLab, pre-commit, plain shell</a></li>
<li><a href="/services/"><strong>Fixtures</strong> Servers for tests, and URLs with the right driver</a></li>
<li><a href="/tools/"><strong>Build on it</strong> From TypeScript and from Python</a></li>
<li><a href="/task-db-003/"><strong>TASK-DB-003</strong> One failure, three wrong fixes, one right answer</a></li>
<li><a href="/playground/"><strong>Playground</strong> Findings as you type, in your browser only</a></li>
</ul></nav>`;
}
