import { examplePathOf, type Rule, rules } from '@planproof/lint';
import { ruleGroupTitles } from '@planproof/lint/explain';
import type { Diagnostic, FixSafety, Severity } from '@planproof/schema';
import { toFragment } from '../browser/playground/files/shared-project.ts';
import { lintProject } from '../browser/worker/lint-project.ts';
import type { CodeMark } from '../highlight/highlight.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { inlineCode, withoutCode } from '../html/inline-code.ts';
import { type DiffLine, lineDiff } from '../reference/line-diff.ts';
import { findingsOf, reportOf, suppressed, withFix } from '../reference/rule-example.ts';
import { codeBlock, section, terminalBlock } from '../site/blocks.ts';
import type { Page, Section } from '../site/page.ts';

/** The page of every rule of the registry. */
export function rulePages(): Promise<Page[]> {
  return Promise.all(rules.map(rulePage));
}

/** The page of a rule, made of what the rule says of itself and of what it finds in its own example. */
export async function rulePage(rule: Rule): Promise<Page> {
  const parts = partsOf(rule, await playgroundLink(rule)).filter(
    ({ content }) => content !== undefined,
  );
  return {
    address: `rules/${rule.code}/`,
    title: rule.code,
    description: withoutCode(rule.summary),
    look: 'article',
    sections: parts.map(({ place }) => place),
    body: html`${lead(rule)}${parts.map(({ place, content }) => section(place, content))}${neighbours(rule)}`,
  };
}

interface Part {
  readonly place: Section;
  /** Nothing where there is nothing to say. */
  readonly content: Content;
}

function partsOf(rule: Rule, inPlayground: Content): Part[] {
  const findings = findingsOf(rule, rule.bad);
  return [
    { place: { id: 'why', title: 'Why' }, content: html`<p>${inlineCode(rule.why)}</p>` },
    {
      place: { id: 'wrong', title: 'Wrong' },
      content: html`${wrong(rule, findings)}${inPlayground}`,
    },
    { place: { id: 'right', title: 'Right' }, content: right(rule) },
    { place: { id: 'fix', title: 'Fix' }, content: fixes(rule, findings) },
    { place: { id: 'level', title: 'Change its level' }, content: level(rule) },
    { place: { id: 'suppress', title: 'Leave one finding unsaid' }, content: suppression(rule) },
  ];
}

function lead({ severity, summary, group, fixes: safeties = [] }: Rule): Html {
  return html`<p class="lead">${inlineCode(summary)}</p>
<ul class="facts"><li><span class="severity ${severity}">${severity}</span></li><li>${ruleGroupTitles[group] ?? group}</li><li>${fixSummary(safeties)}</li></ul>`;
}

function fixSummary(safeties: readonly FixSafety[]): string {
  return safeties.length === 0 ? 'No automatic fix' : `Fix: ${safeties.join(' and ')}`;
}

function wrong(rule: Rule, findings: readonly Diagnostic[]): Html {
  const marks = findings.map(
    ({ range, severity }): CodeMark => ({
      start: range.start.offset,
      end: range.end.offset,
      look: `squiggle ${severity}`,
    }),
  );
  return html`${codeBlock(rule.bad, 'yaml', examplePathOf(rule), marks)}
<p>planproof says:</p>
${terminalBlock(reportOf(rule, rule.bad, findings))}
${otherFiles(rule)}`;
}

/** A link that opens the example in the playground; nothing where the playground finds nothing in it. */
async function playgroundLink(rule: Rule): Promise<Content> {
  const path = examplePathOf(rule);
  const files = { ...rule.files, [path]: rule.bad };
  const answer = await lintProject({ id: 0, files, lint: [path], log: undefined });
  const found = answer.kind === 'linted' ? answer.diagnostics.flatMap(([, each]) => each) : [];
  if (rule.group === 'config' || found.every(({ code }) => code !== rule.code)) return '';
  const fragment = await toFragment(files);
  if (fragment === undefined) return '';
  return html`<p><a href="/playground/#${fragment}">Open it in the playground</a></p>`;
}

function otherFiles({ files = {} }: Rule): Content {
  return Object.entries(files).map(([path, text]) =>
    text.trim() === ''
      ? html`<p>Beside it stands <code>${path}</code>, which is empty here.</p>`
      : codeBlock(text, languageOf(path), html`Beside it, ${path}`),
  );
}

function languageOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  return path.endsWith('.py') ? 'python' : 'text';
}

function right(rule: Rule): Html {
  return codeBlock(rule.good, 'yaml', examplePathOf(rule));
}

function fixes(rule: Rule, findings: readonly Diagnostic[]): Content {
  const { fixes: safeties = [] } = rule;
  if (safeties.length === 0) {
    return html`<p>There is none: what to write depends on more than the file says.</p>`;
  }
  const shown = findings.flatMap((finding) => finding.fixes);
  const unsafe = safeties.includes('unsafe');
  return html`<p>${safeties.includes('safe') ? html`<code>planproof fix</code> makes the safe ones, where the case is clear.` : ''} ${unsafe && html`<code>planproof fix --unsafe</code> makes those too that change or guess what was meant.`}</p>
${shown.map((fix) => html`<p>${inlineCode(fix.title)} <span class="safety ${fix.safety}">${fix.safety}</span></p>${diffBlock(lineDiff(rule.bad, withFix(rule.bad, fix)))}`)}`;
}

/** A difference, the unchanged lines of which are left out where they are far from a change. */
function diffBlock(lines: readonly DiffLine[]): Html {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ kind }) => kind !== ' '),
  );
  const shown = lines.flatMap((line, at) => (near[at] ? [diffLine(line)] : []));
  return html`<figure class="code-block diff"><pre tabindex="0"><code>${shown}</code></pre></figure>`;
}

/** How many unchanged lines are shown on either side of a change. */
const CONTEXT = 2;

function diffLine({ kind, text }: DiffLine): Html {
  const line = `${kind} ${text}\n`;
  if (kind === '+') return html`<ins>${line}</ins>`;
  return kind === '-' ? html`<del>${line}</del>` : html`${line}`;
}

function level({ code, severity, group }: Rule): Html {
  const other: Severity = severity === 'error' ? 'warning' : 'error';
  const once = html`<p>For one run: <code>planproof --rule ${code}=${other}</code>, or <code>--rule ${code}=off</code>.</p>`;
  if (group === 'config') return once;
  const file = `rules:\n  ${code}: ${other} # or off, info, warning, error\n`;
  return html`${once}<p>For the repository:</p>${codeBlock(file, 'yaml', 'planproof.config.yaml')}`;
}

function suppression(rule: Rule): Content {
  const commented = suppressed(rule, rule.bad);
  if (commented === undefined) {
    return html`<p>No comment can: set the level of the rule instead.</p>`;
  }
  return html`<p>A comment on the line, or alone above it, with the reason after <code>--</code>. One that suppresses nothing is reported itself, as <a href="/rules/unused-suppression/"><code>unused-suppression</code></a>.</p>${codeBlock(aroundComment(commented), 'yaml')}`;
}

/** The line with the comment and those beside it. */
function aroundComment(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const at = lines.findIndex((line) => line.includes('planproof-ignore'));
  return lines.slice(Math.max(0, at - 1), at + 3).join('\n');
}

function neighbours(rule: Rule): Html {
  const at = rules.indexOf(rule);
  const [before, after] = [rules[at - 1], rules[at + 1]];
  return html`<nav class="neighbours" aria-label="Neighbouring rules">${before && html`<a rel="prev" href="/rules/${before.code}/"><span>Before</span>${before.code}</a>`}${after && html`<a rel="next" href="/rules/${after.code}/"><span>Next</span>${after.code}</a>`}</nav>`;
}
