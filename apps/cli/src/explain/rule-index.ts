import { type Rule, type RuleGroup, rules } from '@planproof/lint';
import { type PageStyle, paragraph } from './page.ts';

/** In the order of the index. */
const TITLES: Readonly<Record<RuleGroup, string>> = {
  source: 'What can be read',
  structure: 'What the format allows',
  feature: 'Whether the plan can run',
  project: 'What other files say',
  fixture: 'Fixtures',
  config: 'What the configuration says',
  suppression: 'Comments that suppress findings',
};

/** A summary is not set narrower than this beside its code. */
const NARROWEST = 40;

/** All rules by what they look at, each with its level and its summary, in lines. */
export function ruleIndex(page: PageStyle): string[] {
  const { style } = page;
  return [
    ...Object.entries(TITLES).flatMap(([group, title]) => [
      style.strong(title),
      ...rules.filter((rule) => rule.group === group).flatMap((rule) => entry(rule, page)),
      '',
    ]),
    ...paragraph(
      'planproof explain CODE says more of a rule; planproof explain FIELD of a field.',
      page,
    ),
  ];
}

const CODE_COLUMNS = Math.max(...rules.map(({ code }) => code.length));

const LEVEL_COLUMNS = 'warning'.length;

function entry({ code, severity, summary }: Rule, page: PageStyle): string[] {
  const level = page.style[severity](severity);
  const indent = 2 + CODE_COLUMNS + 2 + LEVEL_COLUMNS + 2;
  if (page.columns - indent < NARROWEST) {
    return [`  ${code} ${level}`, ...paragraph(summary, page, 4)];
  }
  const [first = '', ...rest] = paragraph(summary, page, indent);
  const padding = ' '.repeat(LEVEL_COLUMNS - severity.length + 2);
  return [`  ${code.padEnd(CODE_COLUMNS)}  ${level}${padding}${first.trimStart()}`, ...rest];
}
