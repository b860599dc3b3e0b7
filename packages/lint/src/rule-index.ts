import type { Rule, RuleGroup } from './rule.ts';

/** What each group of rules is about, in the order of the index. */
export const ruleGroupTitles: Readonly<Record<RuleGroup, string>> = {
  source: 'Source: the text as YAML',
  structure: 'Structure: fields, types and values',
  feature: 'Feature: whether the plan can run',
  project: 'Project: the other files that a plan names',
  fixture: 'Fixtures: what a container is, and what is exported of it',
  config: 'Configuration',
  suppression: 'Suppression',
};

/** The index of the rules, in Markdown. */
export function ruleIndex(rules: readonly Rule[]): string {
  const sections = Object.entries(ruleGroupTitles).map(([group, title]) => {
    const rows = rules.filter((rule) => rule.group === group).map(row);
    return `## ${title}\n\n| Rule | Level | Holds | Fix |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  });
  return `<!-- Generated from packages/lint/src/rules by \`npm run generate\`. Do not edit. -->

# Rules

\`planproof explain CODE\` shows a rule's reason, an example of the fault with its report, and the file without it.
\`--rule CODE=LEVEL\`, or \`rules\` in the configuration, sets its level. A comment leaves a finding unsaid:
\`# planproof-ignore CODE -- reason\`.

${sections.join('\n')}`;
}

function row({ code, severity, summary, fixes = [] }: Rule): string {
  const cells = [`\`${code}\``, severity, summary.replaceAll('|', '\\|'), fixes.join(', ')];
  return `| ${cells.join(' | ')} |\n`;
}
