/** Where a frame's line says that it stands. */
export interface FrameHead {
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

/** `  File "/app/db.py", line 7, in <module>`, as Python prints it. */
const PYTHON =
  /^\s*File "(?<file>[^"]{1,1000})", line (?<line>\d{1,9})(?:, in (?<name>.{1,200}))?$/;

/** `src/db.py:7: in <module>`, as pytest prints the frames of a short traceback. */
const PYTEST = /^(?<file>[^\s:](?::?[^:]){0,1000}):(?<line>\d{1,9}): in (?<name>.{1,200})$/;

/** `src/db.py:7: `, as pytest ends the frames of a long one, the last excepted; the source stands above. */
const PYTEST_LONG = /^(?<file>[^\s:](?::?[^:]){0,1000}\.py):(?<line>\d{1,9}):(?<name>) ?$/;

/** `/app/db.py:7: ModuleNotFoundError: No module named 'x'`, as pytest prints a failure with `--tb=line`. */
const PYTEST_LINE =
  /^(?<file>[^\s:](?::?[^:]){0,1000}\.py):(?<line>\d{1,9}): (?<error>(?:[\w.]{1,200}(?:Error|Exception)|[\w.]{1,200}): .*)$/;

/** `src/db.py:7: ModuleNotFoundError`, as pytest ends a long traceback. */
const PYTEST_LAST =
  /^(?<file>[^\s:](?::?[^:]){0,1000}\.py):(?<line>\d{1,9}): (?<name>)[A-Za-z_][\w.]{0,200}$/;

/** Reads the line that begins a frame of a traceback. */
export function readFrame(line: string): FrameHead | undefined {
  const { groups } = (line.includes('File "') ? PYTHON : framePattern(line))?.exec(line) ?? {};
  return groups && headOf(groups);
}

function framePattern(line: string): RegExp | undefined {
  if (line.includes(': in ')) return PYTEST;
  return line.includes('.py:') ? PYTEST_LONG : undefined;
}

/** Reads a failure on one line: its only frame, and the error. */
export function readFailureLine(
  line: string,
): { readonly head: FrameHead; readonly error: string } | undefined {
  const { groups } = (line.includes('.py:') && PYTEST_LINE.exec(line)) || {};
  return groups && { head: headOf(groups), error: groups.error ?? '' };
}

/** Reads the line with which pytest ends a long traceback, after the source and the error. */
export function readLastFrame(line: string): FrameHead | undefined {
  const { groups } = (line.includes('.py:') && PYTEST_LAST.exec(line)) || {};
  return groups && headOf(groups);
}

function headOf({
  file = '',
  line = '',
  name = '',
}: Record<string, string | undefined>): FrameHead {
  return { file, line: Number(line), function: name };
}
