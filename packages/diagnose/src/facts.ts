import type { Place, Requirement } from '@planproof/python-project';
import type { Diagnostic, Evidence } from '@planproof/schema';
import type { DiagnoseInput } from './diagnose-input.ts';
import type { NextFault } from './diagnosis.ts';
import { readLog } from './log/read-log.ts';
import type { LogLine, Symptom, TestLog } from './log/symptom.ts';

/** A finding, and the file that it is in. */
export interface FoundFault {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

/** What is known, and the words for it. */
export class Facts {
  readonly input: DiagnoseInput;
  readonly log: TestLog | undefined;
  /** In the order in which they bite: an engine needs a URL before a driver, and a driver before a database. */
  readonly faults: readonly FoundFault[];

  constructor(input: DiagnoseInput) {
    this.input = input;
    this.log = input.log && readLog(input.log.text);
    this.faults = input.files
      .flatMap(({ path, diagnostics }) =>
        diagnostics.map((diagnostic) => ({ file: path, diagnostic })),
      )
      .filter(({ diagnostic }) => BITES.includes(diagnostic.code))
      .sort((one, other) => rankOf(one) - rankOf(other));
  }

  /** The first fault that one of these rules finds and that is about a word: a driver, a scheme, a name, a port. */
  fault(codes: readonly string[], about = ''): FoundFault | undefined {
    return this.faults.find(
      ({ diagnostic }) => codes.includes(diagnostic.code) && holdsWord(diagnostic.message, about),
    );
  }

  /** What else went wrong: other errors that ended a test, as far as the log shows them. */
  others(symptom: Symptom): Evidence[] {
    const raised = (this.log?.symptoms ?? []).filter(
      (other) => other !== symptom && other.standing === 'raised',
    );
    return raised.slice(0, MOST_OTHERS).map(({ error, at }) => this.logged(`“${error}”`, at));
  }

  /** The faults that show themselves when this one is mended. */
  next(mended: FoundFault | undefined): NextFault[] {
    const others = this.faults.filter(
      (fault) => fault !== mended && fault.diagnostic.severity !== 'info',
    );
    return others.map(({ file, diagnostic }) => ({
      code: diagnostic.code,
      message: diagnostic.message,
      file,
      range: diagnostic.range,
      fixable: diagnostic.fixes.some(({ safety }) => safety === 'safe'),
    }));
  }

  /** The requirement of one of some distributions that says most; nothing where none is declared. */
  declared(distributions: readonly string[]): Requirement | undefined {
    const standings = ['required', 'locked', 'optional'] as const;
    const found = (this.input.project?.requirements ?? []).filter(({ name }) =>
      distributions.includes(name),
    );
    return standings.flatMap((each) => found.filter(({ standing }) => standing === each))[0];
  }

  /** A sentence about a line of the log. */
  logged(message: string, { line, text }: LogLine): Evidence {
    const position = (column: number) => ({
      line,
      column,
      offset: this.#offsetOf(line) + column - 1,
    });
    const range = { start: position(1), end: position(text.length + 1) };
    return { message, file: this.input.log?.name ?? '', range };
  }

  /** A sentence about a place in the project. */
  stated(message: string, { file, range }: Place): Evidence {
    return { message, file: this.input.displayPath(file), range };
  }

  #offsetOf(line: number): number {
    const text = this.input.log?.text ?? '';
    let offset = 0;
    for (let at = 1; at < line; at++) offset = text.indexOf('\n', offset) + 1;
    return offset;
  }
}

/** So many other errors are worth a look. */
const MOST_OTHERS = 5;

/** Whether a text holds a word, and not merely as a part of another: `psycopg` is not in `psycopg2`. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (word === '' || !/\w/.test(around)) return true;
  }
  return false;
}

/** The rules that find what makes a run fail, in the order in which a run meets it. */
const BITES: readonly string[] = [
  'fixture-shell',
  'fixture-image',
  'fixture-env',
  'fixture-port-conflict',
  'fixture-url-encoding',
  'fixture-url-scheme',
  'fixture-driver-missing',
  'fixture-driver-undeclared',
  'fixture-driver-mode',
  'fixture-driver-implicit',
  'fixture-driver-ambiguous',
  'consumer-contract',
  'fixture-url-option',
  'fixture-port',
  'fixture-readiness',
  'fixture-credentials',
  'fixture-database',
];

const severities = ['error', 'warning', 'info'] as const;

function rankOf({ diagnostic }: FoundFault): number {
  return severities.indexOf(diagnostic.severity) * BITES.length + BITES.indexOf(diagnostic.code);
}
