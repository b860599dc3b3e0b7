import { type Rule, type RuleGroup, rules } from '@planproof/lint';
import { ruleGroupTitles } from '@planproof/lint/explain';
import { html } from '../html/html.ts';
import { inlineCode } from '../html/inline-code.ts';
import { section, table } from '../site/blocks.ts';
import type { Page, Section } from '../site/page.ts';

interface Group {
  readonly place: Section;
  readonly rules: readonly Rule[];
}

/** The index of the rules, in the groups and the order of the registry. */
export function ruleIndexPage(): Page {
  const groups = groupsOf(rules);
  return {
    address: 'rules/',
    title: 'Rules',
    description: 'Every rule of planproof, what it holds and what can be fixed.',
    look: 'article',
    sections: groups.map(({ place }) => place),
    body: html`<p class="lead">${rules.length} rules. Each finding names its rule, and links to its page: why it matters, a file that breaks it with what planproof says, and how to fix, set or suppress it.</p>
${groups.map((group) => section(group.place, ruleTable(group)))}`,
  };
}

function groupsOf(all: readonly Rule[]): Group[] {
  const names = [...new Set(all.map(({ group }) => group))];
  return names.map((name) => ({
    place: { id: name, title: titleOf(name) },
    rules: all.filter(({ group }) => group === name),
  }));
}

/** The first words of the title, up to its colon. */
function titleOf(group: RuleGroup): string {
  return ruleGroupTitles[group].split(':')[0] ?? group;
}

function ruleTable({ place, rules: members }: Group) {
  return table(
    ['Rule', 'Level', 'Holds', 'Fix'],
    members.map(({ code, severity, summary, fixes = [] }) => [
      html`<a href="/rules/${code}/"><code>${code}</code></a>`,
      html`<span class="severity ${severity}">${severity}</span>`,
      inlineCode(summary),
      fixes.length === 0 ? html`<span class="faint">none</span>` : fixes.join(', '),
    ]),
    `Rules: ${place.title}`,
  );
}
