import { resolve } from 'node:path';
import { isRuleCode, type PythonFacts, type RuleCode } from '@planproof/lint';
import type { Config, RuleLevel, RuleLevels, Severity } from '@planproof/schema';
import type { CheckSettings } from './check-options.ts';
import type { RepositoryFacts } from './project/projects.ts';
import type { Selection } from './selection.ts';

/** What a check is to do: what the command line says, else the configuration, else what is usual. */
export interface CheckPlan {
  readonly rules: Readonly<Partial<Record<RuleCode, RuleLevel>>>;
  readonly failOn: Severity;
  readonly selection: Selection;
  /** What is known of the repositories beforehand. */
  readonly repository: RepositoryFacts;
  /** The absolute path of the baseline; nothing where there is to be none. */
  readonly baseline: string | undefined;
}

/** Puts the options of the command line over a configuration. */
export function planCheck(
  settings: CheckSettings,
  config: Config,
  selection: Selection,
  cwd: string,
): CheckPlan {
  return {
    rules: { ...knownLevels(config.rules), ...settings.rules },
    failOn: settings.failOn ?? config.fail_on ?? 'error',
    selection,
    repository: {
      root: config.root === undefined ? undefined : selection.base,
      fixtures: (config.fixtures ?? []).map((file) => resolve(selection.base, file)),
      python: pythonFacts(config),
    },
    baseline: baselinePath(settings, config, selection, cwd),
  };
}

/** What a configuration says of the Python project. */
function pythonFacts({ project: { python, engine } = {} }: Config): PythonFacts {
  return {
    ...(python === undefined ? {} : { manifests: python }),
    ...(engine === undefined ? {} : { engine }),
  };
}

/** What a new baseline is called where nobody gives it a name. */
const NEW_BASELINE = 'planproof-baseline.json';

function baselinePath(
  { baseline, writeBaseline }: CheckSettings,
  config: Config,
  { base }: Selection,
  cwd: string,
): string | undefined {
  if (baseline !== undefined) return resolve(cwd, baseline);
  if (config.baseline !== undefined) return resolve(base, config.baseline);
  return writeBaseline ? resolve(base, NEW_BASELINE) : undefined;
}

/** Keys of one's own, which begin with `x-`, are left. */
function knownLevels(levels: RuleLevels = {}): CheckPlan['rules'] {
  const known = Object.entries(levels).filter(([code]) => isRuleCode(code));
  return Object.fromEntries(known);
}
