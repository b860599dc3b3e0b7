import {
  describeFinding,
  docsUrl,
  examplePathOf,
  type ProjectReaders,
  type Rule,
  type RuleCode,
} from '@planproof/lint';
import { lintExample } from '@planproof/lint/explain';
import type { Severity } from '@planproof/schema';
import { example, type PageStyle, paragraph, row } from './page.ts';

/** A comment cannot suppress these: where they stand no comment is read, or they are about the comments. */
const ALWAYS_SAID: readonly RuleCode[] = ['yaml-syntax', 'input-limit', 'unused-suppression'];

const CONFIG = 'planproof.config.yaml';

/** Everything there is to say of a rule, in lines. */
export async function rulePage(rule: Rule, page: PageStyle): Promise<string[]> {
  const { style } = page;
  return [
    `${style.strong(rule.code)} ${style[rule.severity](rule.severity)}`,
    '',
    ...paragraph(rule.summary, page),
    '',
    ...paragraph(rule.why, page),
    '',
    `${style.error('Wrong')}:`,
    ...example(rule.bad, page),
    '',
    ...(await findings(rule, page)),
    `${style.success('Right')}:`,
    ...example(rule.good, page),
    '',
    ...otherFiles(rule, page),
    ...rows(rule, page),
  ];
}

/** What planproof says of the bad example, as it says it. */
async function findings(rule: Rule, { columns, color }: PageStyle): Promise<string[]> {
  const readers = rule.files === undefined ? {} : await loadReaders();
  const diagnostics = lintExample(rule, rule.bad, readers).filter(({ code }) => code === rule.code);
  const file = {
    path: examplePathOf(rule),
    kind: rule.exampleKind ?? 'feature',
    diagnostics,
    text: rule.bad,
    suppressed: 0,
    baselined: 0,
  };
  const options = { color, columns, quiet: false, maxDiagnostics: Number.POSITIVE_INFINITY };
  return diagnostics.flatMap((each) => [...describeFinding(each, file, options), '']);
}

/** What reads the files that are no YAML. */
async function loadReaders(): Promise<ProjectReaders> {
  const { readScenarios } = await import('@planproof/lint/gherkin');
  const { readPythonProject } = await import('@planproof/python-project');
  return { readScenarios, readPython: readPythonProject };
}

/** The other files that the examples speak of. */
function otherFiles({ files = {} }: Rule, page: PageStyle): string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    `With ${path}:`,
    ...(text.trim() === '' ? ['  (empty)'] : example(text, page)),
    '',
  ]);
}

function rows({ code, severity, group, fixes = [] }: Rule, page: PageStyle): string[] {
  // The levels of a configuration are for other files than itself.
  const inConfig = group === 'config' ? '' : `, or \`${code}: off\` under \`rules\` in ${CONFIG}`;
  const suppressing = `# planproof-ignore ${code} -- reason, on the line or alone above it`;
  const unsafe = fixes.includes('unsafe') ? ' [--unsafe]' : '';
  const fixing = `${fixes.join(' and ')}, where the case is clear: planproof fix${unsafe}`;
  return [
    ...row('Level', `${severity}; --rule ${code}=${otherLevel(severity)} changes it`, page),
    ...row('Off', `--rule ${code}=off${inConfig}`, page),
    ...(ALWAYS_SAID.includes(code) ? [] : row('Suppress', suppressing, page)),
    ...row('Fixes', fixes.length === 0 ? 'none' : fixing, page),
    ...row('Online', docsUrl(code), page),
  ];
}

function otherLevel(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'error';
}
