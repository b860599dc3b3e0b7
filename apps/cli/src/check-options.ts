import {
  isRuleCode,
  nearest,
  type ReporterName,
  type RuleCode,
  reporters,
  ruleCodes,
} from '@planproof/lint';
import type { RuleLevel, Severity } from '@planproof/schema';
import type { CommonSettings } from './common-options.ts';
import { configOptions } from './config-options.ts';
import { choice, flag, type Option, value } from './option.ts';

/** A report that is wanted. */
export interface WantedReport {
  readonly format: ReporterName;
  /** The file to write it to; standard output where there is none. */
  readonly file: string | undefined;
}

/** What the options of `check` are gathered in. */
export interface CheckSettings extends CommonSettings {
  /** Empty where none was asked for. */
  reports: WantedReport[];
  /** Nothing where the configuration is to say. */
  failOn: Severity | undefined;
  maxDiagnostics: number;
  quiet: boolean;
  rules: Partial<Record<RuleCode, RuleLevel>>;
  project: boolean;
  stdin: boolean;
  stdinFilename: string | undefined;
  allowEmpty: boolean;
  /** The configuration file, as it was named. */
  config: string | undefined;
  /** The baseline file, as it was named. */
  baseline: string | undefined;
  writeBaseline: boolean;
  fix: boolean;
  unsafe: boolean;
  diff: boolean;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const levels: readonly RuleLevel[] = ['off', 'info', 'warning', 'error'];

/** The settings of a `check` without options. */
export function checkDefaults(): CheckSettings {
  return {
    reports: [],
    failOn: undefined,
    maxDiagnostics: Number.POSITIVE_INFINITY,
    quiet: false,
    rules: {},
    project: true,
    stdin: false,
    stdinFilename: undefined,
    allowEmpty: false,
    config: undefined,
    baseline: undefined,
    writeBaseline: false,
    fix: false,
    unsafe: false,
    diff: false,
    color: 'auto',
    instead: undefined,
  };
}

/** The options of every command that checks files. */
export const checkOptions: readonly Option<CheckSettings>[] = [
  value(
    {
      name: 'format',
      placeholder: 'NAME[=FILE]',
      fallback: 'text',
      description: `Write the report as ${either(Object.keys(reporters))}, to FILE if named; repeatable`,
    },
    setFormat,
  ),
  choice(
    {
      name: 'fail-on',
      placeholder: 'LEVEL',
      choices: severities,
      fallback: 'error',
      description: 'End with 1 when there is a finding of this level or above',
    },
    (settings, level) => {
      settings.failOn = level;
    },
  ),
  value(
    {
      name: 'rule',
      placeholder: 'CODE=LEVEL',
      description: `Set the level of a rule to ${either(levels)}; repeatable`,
    },
    setRule,
  ),
  ...configOptions,
  value(
    {
      name: 'max-diagnostics',
      placeholder: 'N',
      description: 'Show at most N findings; all of them count',
    },
    setMaxDiagnostics,
  ),
  flag(
    { name: 'quiet', short: 'q', description: 'Show errors only; all findings count' },
    (settings) => {
      settings.quiet = true;
    },
  ),
  flag(
    { name: 'no-project', description: 'Leave out the rules that look at other files' },
    (settings) => {
      settings.project = false;
    },
  ),
  flag({ name: 'stdin', description: 'Check standard input, as the path - does' }, (settings) => {
    settings.stdin = true;
  }),
  value(
    {
      name: 'stdin-filename',
      placeholder: 'NAME',
      description: 'Report standard input under this name, and take its kind from it',
    },
    (settings, name) => {
      settings.stdinFilename = name;
      return name === '' ? '--stdin-filename needs a name.' : undefined;
    },
  ),
  flag({ name: 'allow-empty', description: 'Having no file to check is no error' }, (settings) => {
    settings.allowEmpty = true;
  }),
];

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function setFormat(settings: CheckSettings, text: string): string | undefined {
  const [name = '', ...rest] = text.split('=');
  const file = rest.length === 0 ? undefined : rest.join('=');
  if (!isReporterName(name)) {
    const [near] = nearest(name, Object.keys(reporters));
    const hint = near === undefined ? '' : ` Did you mean ${near.name}?`;
    return `There is no format "${name}"; there are ${Object.keys(reporters).join(', ')}.${hint}`;
  }
  if (file === '') return `--format ${name}= names no file.`;
  if (settings.reports.some((report) => report.file === file)) {
    return file === undefined
      ? 'Only one report can go to standard output; name a file for the other: --format NAME=FILE.'
      : `Two reports cannot go to one file, "${file}".`;
  }
  settings.reports.push({ format: name, file });
  return undefined;
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

function setRule(settings: CheckSettings, text: string): string | undefined {
  const [code = '', word = ''] = text.split('=');
  const level = levels.find((known) => known === word);
  if (!isRuleCode(code)) {
    const [near] = nearest(code, ruleCodes);
    return `There is no rule "${code}".${near === undefined ? '' : ` Did you mean ${near.name}?`}`;
  }
  if (level === undefined) return `--rule ${code}= takes ${levels.join(', ')}; not "${word}".`;
  settings.rules[code] = level;
  return undefined;
}

function setMaxDiagnostics(settings: CheckSettings, text: string): string | undefined {
  if (!/^\d{1,9}$/.test(text)) return `--max-diagnostics takes a whole number; not "${text}".`;
  settings.maxDiagnostics = Number(text);
  return undefined;
}
