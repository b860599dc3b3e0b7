import { faultChange, faultLinks } from './causes/chain.ts';
import { causes } from './causes/index.ts';
import { noBootstrapPackages } from './causes/vain-remedies.ts';
import type { DiagnoseInput } from './diagnose-input.ts';
import type { CauseCode, Diagnosis, Explanation } from './diagnosis.ts';
import { Facts, type FoundFault } from './facts.ts';

/**
 * Says what a test run failed of, or would: one root cause where the evidence allows only one, else what is undecided and
 * which fact would decide it. Nothing that the input names is run or opened.
 */
export function diagnose(input: DiagnoseInput): Diagnosis {
  const facts = new Facts(input);
  const [symptom] = facts.log?.symptoms ?? [];
  if (symptom === undefined) return { ...fromTheFilesAlone(facts), otherErrors: [] };
  return { ...causes[symptom.kind](symptom, facts), otherErrors: facts.others(symptom) };
}

/** Without an error in a log, the first fault that a run would meet. A log that shows none of them decides nothing. */
function fromTheFilesAlone(facts: Facts): Explanation {
  const [fault] = facts.faults;
  if (fault === undefined || fault.diagnostic.severity === 'info') return nothing(facts);
  if (facts.input.log !== undefined || fault.diagnostic.severity !== 'error')
    return perhaps(facts, fault);
  return {
    kind: 'cause',
    cause: causeOf(fault),
    error: undefined,
    summary: fault.diagnostic.message,
    chain: faultLinks(fault),
    wouldNotHelp: [noBootstrapPackages(facts)],
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

/** A fault of which a run may have failed. */
function perhaps(facts: Facts, fault: FoundFault): Explanation {
  const { log } = facts.input;
  const { message, severity } = fault.diagnostic;
  const logged = log === undefined ? '' : `${log.name} shows no error that is known. `;
  const decidedBy =
    log === undefined
      ? 'The log of a failed run: `pytest 2>&1 | planproof diagnose -`.'
      : 'A log with the whole traceback: run pytest without `--tb=no` and `-q`.';
  return {
    kind: 'undecided',
    error: undefined,
    summary: `${logged}${severity === 'error' ? 'A run would fail because of this' : 'A run may fail because of this'}: ${message}`,
    chain: faultLinks(fault),
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(fault),
    candidates: [{ cause: causeOf(fault), summary: message, decidedBy }],
  };
}

function causeOf({ diagnostic }: FoundFault): CauseCode {
  return CAUSES[diagnostic.code] ?? 'fixture-fault';
}

/** What a rule's findings lead to, where that has a name of its own. */
const CAUSES: Readonly<Record<string, CauseCode>> = {
  'fixture-url-scheme': 'url-scheme',
  'fixture-driver-missing': 'url-without-driver',
  'fixture-driver-implicit': 'url-without-driver',
  'fixture-driver-undeclared': 'url-with-wrong-driver',
  'fixture-driver-mode': 'sync-driver',
  'fixture-url-option': 'url-option',
  'fixture-database': 'database-missing',
  'fixture-credentials': 'credentials',
  'fixture-port': 'port-unpublished',
  'fixture-readiness': 'server-not-ready',
};

function nothing({ input }: Facts): Explanation {
  const logged = input.log === undefined ? '' : ` ${input.log.name} shows no error that is known.`;
  const faulty = input.files.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  );
  return {
    kind: 'nothing',
    error: undefined,
    summary: `${whatIsRead(input.files.length, faulty.length)}${logged}`,
    chain: [],
    wouldNotHelp: [],
    next: [],
    wanted: [
      ...(faulty.length === 0
        ? []
        : ['The files as they are meant: `planproof check` shows what is wrong with them.']),
      input.log === undefined
        ? 'The log of the failed run: `pytest 2>&1 | planproof diagnose -`.'
        : 'A log with the whole traceback: run pytest without `--tb=no` and `-q`.',
      ...(input.project === undefined ? ['The Python project, which was not found.'] : []),
    ],
  };
}

/** What is known of the files: errors that no run fails of, such as a broken file, are errors all the same. */
function whatIsRead(files: number, faulty: number): string {
  const read = files === 1 ? '1 file' : `${files} files`;
  return faulty === 0
    ? `Nothing is wrong with the fixtures and features (${read}).`
    : `Nothing in the fixtures and features is known to make tests fail, but ${faulty} of ${read} ${faulty === 1 ? 'has' : 'have'} errors.`;
}
