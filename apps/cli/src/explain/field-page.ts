import type { FieldPage } from '@planproof/lint/explain';
import {
  type FieldFix,
  type FieldRemedy,
  type FileKind,
  fieldRemedies,
  type MappingName,
  valueRemedies,
} from '@planproof/schema';
import { type PageStyle, paragraph, row } from './page.ts';

const FILES: Readonly<Record<FileKind, string>> = {
  feature: 'feature file',
  fixture: 'fixture file',
  config: 'planproof.config.yaml',
};

/** Where the mappings stand in which known mistakes happen. */
const PLACES: Readonly<Record<MappingName, string>> = {
  feature: '',
  task: 'tasks[].',
  execution: 'execution.',
};

const MAPPINGS: Readonly<Record<MappingName, string>> = {
  feature: 'a feature',
  task: 'a task',
  execution: '`execution`',
};

/** Everything there is to say of a field, in lines. */
export function fieldPage(field: FieldPage, page: PageStyle): string[] {
  const { kind, place, description, type, constraints, required, defaultValue, examples } = field;
  const { style } = page;
  return [
    `${style.strong(place)} ${style.faint(FILES[kind])}`,
    '',
    ...paragraph(description, page),
    '',
    ...row('Type', [type, ...constraints].join(', '), page),
    ...row('Required', required ? 'yes' : 'no', page),
    ...(defaultValue === undefined ? [] : row('Default', written(defaultValue), page)),
    ...examples.flatMap((each, at) => row(at === 0 ? 'Example' : '', written(each), page)),
    ...mistakenNames(field).flatMap((each) => row('Not', each, page)),
    ...mistakenValues(field).flatMap((each, at) => row(at === 0 ? 'Mistakes' : '', each, page)),
  ];
}

/** What to write instead of a field that does not exist, in lines. */
export function remedyPage({ mapping, key, remedy, fix }: FieldRemedy, page: PageStyle): string[] {
  const { style } = page;
  return [
    `${style.strong(key)} ${style.error(`no field of ${MAPPINGS[mapping]}`)}`,
    '',
    ...paragraph(remedy, page),
    '',
    ...row('Rule', 'unknown-field', page),
    ...row('Fix', describeFix(fix), page),
  ];
}

/** The fields that people write instead of this one, in one phrase. */
function mistakenNames({ kind, place }: FieldPage): string[] {
  if (kind !== 'feature') return [];
  const names = fieldRemedies
    .filter((remedy) => targetOf(remedy) === place)
    .map(({ mapping, key }) => `${PLACES[mapping]}${key}`);
  return names.length === 0 ? [] : [names.join(', ')];
}

/** The words that people write instead of the field's values, a phrase for each value. */
function mistakenValues({ kind, place }: FieldPage): string[] {
  const mistaken = new Map<string, string[]>();
  for (const { mapping, key, value, instead } of kind === 'feature' ? valueRemedies : []) {
    if (`${PLACES[mapping]}${key}` !== place) continue;
    mistaken.set(instead, [...(mistaken.get(instead) ?? []), value]);
  }
  return [...mistaken].map(([instead, values]) => `for ${values.join(', ')} write ${instead}`);
}

/** The place of the field that a remedy leads to. */
function targetOf({ mapping, fix }: FieldRemedy): string | undefined {
  if (fix.kind === 'rename') return `${PLACES[mapping]}${fix.to}`;
  return fix.kind === 'move' ? fix.to.join('.') : undefined;
}

function describeFix(fix: FieldFix): string {
  switch (fix.kind) {
    case 'none':
      return 'none: what to write depends on more than the file says';
    case 'rename':
      return `rename it to \`${fix.to}\` (${fix.safety})`;
    case 'move':
      return `move it to \`${fix.to.join('.')}\` (${fix.safety})`;
    case 'remove':
      return `remove it (${fix.safety})`;
  }
}

/** A value as one would write it in YAML. */
function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
