import { defineCommand } from '../command.ts';
import { type DiagnoseSettings, diagnoseDefaults, diagnoseOptions } from '../diagnose/options.ts';

/** Says what a test run failed of. */
export const diagnose = defineCommand<DiagnoseSettings>({
  name: 'diagnose',
  summary: 'Find the root cause of a failed test run',
  operands: '[LOG]',
  details: [
    'Reads the log of a test run, and the features, fixtures, manifests and Python sources of the',
    'project around the working directory. Names one root cause with its chain of evidence, what would',
    'not help, and what to change; or what is undecided, and which fact would decide it. Without a log',
    'it says what would make a run fail first. The log - is standard input. Nothing of the project is executed.',
  ],
  options: diagnoseOptions,
  ends: [
    ['0', 'Nothing is wrong with what could be read'],
    ['1', 'There is a root cause, or it is undecided'],
    ['2', 'Wrong use: a file or an interpreter that cannot be opened'],
    ['3', 'A fault of planproof itself'],
  ],
  defaults: diagnoseDefaults,
  run: async (settings, operands, io, dependencies) => {
    const { runDiagnose } = await import('../diagnose/run-diagnose.ts');
    return runDiagnose(settings, operands, io, dependencies);
  },
});
