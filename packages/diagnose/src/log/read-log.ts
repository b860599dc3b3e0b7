import { plainLine } from './plain-line.ts';
import { readFailureLine, readFrame, readLastFrame } from './read-frame.ts';
import { readHeader } from './read-header.ts';
import { recognize } from './signatures.ts';
import type { Frame, LoggedInterpreter, Symptom, TestLog } from './symptom.ts';
import { SymptomList } from './symptom-list.ts';

/** So many frames of one traceback are kept; the last ones say where it ended. */
const MOST_FRAMES = 200;

/** Where another traceback begins: a heading of pytest, or Python's own words. */
const SECTION =
  /^(?:_{3,} .* _{3,}|={3,}.*={3,}|(?:Exception Group )?Traceback \(most recent call last\):)$/;

/** Where pytest shows what a test printed or logged, which need not be what it failed of. */
const CAPTURED = /^-{3,} Captured .* -{3,}$/;

/** The exception above was caught, and something else went wrong then. */
const HANDLED = 'During handling of the above exception, another exception occurred:';

/** How an exception stands in a log: behind pytest's `E`, in its summary, or at the beginning of a line by its class. */
const RAISED =
  /^(?:E {2,}|(?:FAILED|ERROR) .{1,1000}? - |\s{0,8}(?=[\w.]{0,200}(?:Error|Exception)\b)|(?=[a-z_][\w.]{0,200}\.[A-Z]\w{0,100}: ))/;

/** Reads what went wrong from the log of a test run. Whatever the log holds, nothing of it is run or followed. */
export function readLog(text: string): TestLog {
  const reader = new LogReader();
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    reader.take(plainLine(text.slice(start, end)));
    start = end + 1;
  }
  reader.take(plainLine(text.slice(start)));
  return reader.result();
}

class LogReader {
  readonly #symptoms = new SymptomList();
  #line = 0;
  #frames: Frame[] = [];
  #interpreter: LoggedInterpreter | undefined;
  #rootDirectory: string | undefined;
  /** The source line that pytest marks above the place of a frame. */
  #marked = '';
  #isCaptured = false;

  take(text: string): void {
    this.#line += 1;
    if (SECTION.test(text)) this.#begin(text);
    else if (CAPTURED.test(text)) this.#isCaptured = true;
    else if (text.trim() === HANDLED) this.#symptoms.handled();
    else this.#takeLine(text);
  }

  result(): TestLog {
    return {
      symptoms: this.#symptoms.ranked(),
      interpreter: this.#interpreter,
      rootDirectory: this.#rootDirectory,
      lines: this.#line,
    };
  }

  #begin(heading: string): void {
    this.#frames = [];
    this.#marked = '';
    if (!heading.endsWith(':')) this.#isCaptured = false;
  }

  #takeLine(text: string): void {
    const header = readHeader(text);
    if (header?.interpreter !== undefined) {
      this.#interpreter ??= { ...header.interpreter, at: { line: this.#line, text } };
    }
    this.#rootDirectory ??= header?.rootDirectory;
    if (header?.isWhole !== true) this.#takeTrace(text);
  }

  #takeTrace(text: string): void {
    const failure = readFailureLine(text);
    const head = failure?.head ?? readFrame(text);
    if (head !== undefined) this.#addFrame({ ...head, code: '', at: { line: this.#line, text } });
    if (head !== undefined && failure === undefined) return;
    const found = isSource(text) ? undefined : recognize(text);
    const last = found === undefined ? readLastFrame(text) : undefined;
    if (found !== undefined) this.#addSymptom(found, failure?.error ?? text, text);
    else if (last !== undefined) {
      const frame = { ...last, code: this.#marked, at: { line: this.#line, text } };
      this.#symptoms.endTraceback(frame);
      this.#frames = [];
    } else this.#addCode(text);
  }

  #addFrame(frame: Frame): void {
    if (this.#frames.length === MOST_FRAMES) this.#frames.shift();
    this.#frames.push(
      frame.at.text.trimEnd().endsWith(':') ? { ...frame, code: this.#marked } : frame,
    );
    this.#marked = '';
  }

  #addSymptom({ kind, subject }: Pick<Symptom, 'kind' | 'subject'>, error: string, text: string) {
    const isRaised = kind === 'pytest-missing' || RAISED.test(error);
    // What says in passing that a module is missing goes on without it.
    if (this.#isCaptured || (kind === 'module-missing' && !isRaised && !/error/i.test(text)))
      return;
    this.#symptoms.add({
      kind,
      subject,
      error: error.replace(/^(?:E\s+|(?:FAILED|ERROR) .{1,1000}? - )/, '').trim(),
      at: { line: this.#line, text },
      frames: [...this.#frames],
      standing: isRaised ? 'raised' : 'mentioned',
    });
  }

  /** The source line of a frame stands below it, indented; the marks below that show where in it. */
  #addCode(text: string): void {
    if (text.startsWith('>')) this.#marked = text.slice(1).trim();
    const last = this.#frames.at(-1);
    if (last === undefined || last.code !== '' || this.#line !== last.at.line + 1) return;
    if (/^\s/.test(text)) this.#frames[this.#frames.length - 1] = { ...last, code: text.trim() };
  }
}

/** A line of source in a traceback, which may quote an error. */
function isSource(text: string): boolean {
  return /^(?:>| {4})/.test(text);
}
