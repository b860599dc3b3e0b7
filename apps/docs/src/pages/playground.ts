import { type TabName, tabs } from '../browser/playground/files/project-files.ts';
import { html } from '../html/html.ts';
import { exampleNames } from '../site/examples.ts';
import type { Page } from '../site/page.ts';

/** The example that is open at first. */
const FIRST = 'task-db-003';

/** The playground: an editor for each file of a small project, and what planproof finds in them. */
export function playgroundPage(): Page {
  return {
    address: 'playground/',
    title: 'Playground',
    description:
      'Type a feature file and see what planproof finds in it. Everything stays in your browser.',
    look: 'workbench',
    sections: [],
    body: html`<div class="workbench-head"><h1>Playground</h1>
<div class="tools"><label for="example">Example</label> <select id="example"><option value="">Your own</option>${exampleNames().map(
      (name) => html`<option value="${name}"${name === FIRST && html` selected`}>${name}</option>`,
    )}</select>
<button id="share" type="button" class="tool">Copy link</button></div>
<p id="shared" role="status"></p></div>
<div class="bench">
<div class="desk"><div id="tabs" class="tabs" role="tablist" aria-label="Files">${tabs.map(({ name, label }) => tabButton(name, label))}</div>
<div id="panel" class="panel" role="tabpanel" aria-labelledby="tab-feature"><div id="editor"></div></div>
<p id="editor-hint" class="hint">Tab indents; press <kbd>Esc</kbd> and then <kbd>Tab</kbd> to leave the editor. <kbd>Ctrl</kbd> <kbd>Space</kbd> completes, <kbd>F8</kbd> goes to the next finding, <kbd>Ctrl</kbd> <kbd>.</kbd> makes its fix.</p></div>
<section class="results" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2> <p id="finding-count" role="status">Loading</p>
<ol id="findings"></ol>
<div id="diagnosis"></div>
<noscript><p>The playground needs JavaScript: planproof itself runs in it, in your browser.</p></noscript></section>
</div>`,
  };
}

function tabButton(name: TabName, label: string) {
  return html`<button type="button" role="tab" id="tab-${name}" data-tab="${name}" aria-controls="panel" aria-selected="${name === 'feature' ? 'true' : 'false'}">${label} <span class="badge"></span></button>`;
}
