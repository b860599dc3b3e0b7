import { plainLine } from './plain-line.ts';
import { readFrame, readLastFrame } from './read-frame.ts';
import { recognize } from './signatures.ts';
import type { Frame, LoggedInterpreter, Symptom, TestLog } from './symptom.ts';

/** So many frames of one traceback are kept; the last ones say where it ended. */
const MOST_FRAMES = 200;

/** So many different errors are kept; the first ones are the ones that count. */
const MOST_SYMPTOMS = 50;

/** Where another traceback begins: a heading of pytest, or Python's own words. */
const SECTION = /^(?:_{3,} .* _{3,}|={3,}.*={3,}|Traceback \(most recent call last\):)$/;

/** `platform linux -- Python 3.11.2, pytest-9.2.0, pluggy-1.7.0 -- /srv/app/.venv/bin/python`; the path with `-v` only. */
const PLATFORM =
  /^platform \S+ -- Python (?<version>[\w.+]{1,40}),.*?(?: -- (?<path>\S.{0,1000}))?$/;

/** `/usr/bin/python3: No module named pytest` */
const COMPLAINT = /^(?<path>\/?\S{1,1000}\/?python[\d.]{0,8}): No module named /;

const ROOT_DIRECTORY =
  /^rootdir: (?<path>.{1,1000}?)(?:, (?:configfile|inifile|testpaths|plugins).*)?$/;

/** Reads what went wrong from the log of a test run. Whatever the log holds, nothing of it is run or followed. */
export function readLog(text: string): TestLog {
  const reader = new LogReader();
  for (const line of text.split('\n')) reader.take(plainLine(line));
  return reader.result();
}

class LogReader {
  readonly #symptoms = new Map<string, Symptom>();
  #line = 0;
  #frames: Frame[] = [];
  #interpreter: LoggedInterpreter | undefined;
  #rootDirectory: string | undefined;
  /** The error of a long traceback, whose last frame comes after it. */
  #unplaced: Symptom | undefined;

  take(text: string): void {
    this.#line += 1;
    if (SECTION.test(text)) this.#frames = [];
    else if (!this.#takeHeader(text)) this.#takeTrace(text);
  }

  result(): TestLog {
    return {
      symptoms: [...this.#symptoms.values()],
      interpreter: this.#interpreter,
      rootDirectory: this.#rootDirectory,
      lines: this.#line,
    };
  }

  #takeHeader(text: string): boolean {
    const at = { line: this.#line, text };
    const platform = PLATFORM.exec(text)?.groups;
    if (platform !== undefined) {
      this.#interpreter ??= { path: platform.path, version: platform.version, at };
      return true;
    }
    const complaint = COMPLAINT.exec(text)?.groups;
    if (complaint !== undefined) {
      this.#interpreter ??= { path: complaint.path, version: undefined, at };
    }
    const root = ROOT_DIRECTORY.exec(text)?.groups?.path;
    this.#rootDirectory ??= root;
    return root !== undefined;
  }

  #takeTrace(text: string): void {
    const head = readFrame(text);
    if (head !== undefined) {
      if (this.#frames.length === MOST_FRAMES) this.#frames.shift();
      this.#frames.push({ ...head, code: '', at: { line: this.#line, text } });
      return;
    }
    const found = recognize(text);
    const last = found === undefined ? readLastFrame(text) : undefined;
    if (found !== undefined) this.#addSymptom(found, text);
    else if (last !== undefined)
      this.#endTraceback({ ...last, code: '', at: { line: this.#line, text } });
    else this.#addCode(text);
  }

  #addSymptom({ kind, subject }: Pick<Symptom, 'kind' | 'subject'>, text: string): void {
    const error = text.replace(/^E?\s+/, '').trim();
    const at = { line: this.#line, text };
    const key = `${kind} ${subject}`;
    const before = this.#symptoms.get(key);
    const symptom = { kind, subject, error, at, frames: [...this.#frames] };
    // A summary repeats errors without their tracebacks; one with a traceback says more.
    if (before === undefined ? this.#symptoms.size === MOST_SYMPTOMS : before.frames.length > 0) {
      return;
    }
    this.#symptoms.set(key, symptom);
    this.#unplaced = symptom;
  }

  #endTraceback(frame: Frame): void {
    const symptom = this.#unplaced;
    this.#unplaced = undefined;
    if (symptom === undefined) return;
    const frames = [...symptom.frames, frame];
    this.#symptoms.set(`${symptom.kind} ${symptom.subject}`, { ...symptom, frames });
  }

  /** The source line of a frame stands below it, indented; the marks below that show where in it. */
  #addCode(text: string): void {
    const last = this.#frames.at(-1);
    if (last === undefined || last.code !== '' || this.#line !== last.at.line + 1) return;
    if (/^\s/.test(text)) this.#frames[this.#frames.length - 1] = { ...last, code: text.trim() };
  }
}
