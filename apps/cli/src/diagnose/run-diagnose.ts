import { resolve } from 'node:path';
import { type Diagnosis, diagnose, type LogText, readLog } from '@planproof/diagnose';
import { cannotOpen } from '../cannot-open.ts';
import { wantsColor } from '../color.ts';
import { complain } from '../complain.ts';
import type { Dependencies } from '../dependencies.ts';
import { displayPath } from '../display-path.ts';
import { pageStyle } from '../explain/page.ts';
import type { Io } from '../io.ts';
import { exitCodes } from '../outcome.ts';
import { SourceReader } from '../source.ts';
import { isSystemError } from '../system-error.ts';
import { askInterpreter } from './ask-interpreter.ts';
import { diagnosisJson } from './diagnosis-json.ts';
import { diagnosisPage } from './diagnosis-page.ts';
import { gather } from './gather.ts';
import type { DiagnoseSettings } from './options.ts';

/**
 * Reads the log and the project, and says what the run failed of.
 *
 * @returns the exit code
 */
export async function runDiagnose(
  settings: DiagnoseSettings,
  operands: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const [named, ...others] = operands;
  if (others.length > 0) return misuse(io, `diagnose takes one log, not ${operands.length}.`);
  const log = await readLogText(named, io);
  if (log.kind === 'unreadable') return misuse(io, log.problem);
  const missing = modulesOf(log.text);
  const gathered = await gather(settings, missing, io, dependencies);
  if (gathered.kind === 'unusable') return misuse(io, gathered.problem);
  for (const problem of gathered.problems) complain(io, problem);
  const interpreter = await askInterpreter(settings.python, missing, io);
  if (interpreter.kind === 'silent') return misuse(io, interpreter.problem);

  const diagnosis = diagnose({
    ...gathered.known,
    log: log.text,
    interpreter: interpreter.answer,
  });
  io.stdout.write(show(diagnosis, settings, io, dependencies));
  return diagnosis.kind === 'nothing' ? exitCodes.clean : exitCodes.findings;
}

/** A log is read as a whole. */
const MOST_BYTES = 256 * 1024 * 1024;

type ReadLog =
  | { readonly kind: 'read'; readonly text: LogText | undefined }
  | { readonly kind: 'unreadable'; readonly problem: string };

async function readLogText(named: string | undefined, io: Io): Promise<ReadLog> {
  if (named === undefined) return { kind: 'read', text: undefined };
  const reader = new SourceReader(io, MOST_BYTES);
  const path = resolve(io.cwd, named);
  try {
    const source = named === '-' ? await reader.stdin() : reader.file(path);
    const name = named === '-' ? '<stdin>' : displayPath(io.cwd, path);
    if (source.byteLength !== undefined) {
      return {
        kind: 'unreadable',
        problem: `${name} is larger than 256 MiB; keep the part of it with the error.`,
      };
    }
    return { kind: 'read', text: { name, text: withoutNulls(source.text) } };
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    return { kind: 'unreadable', problem: cannotOpen(named, path, thrown, io) };
  }
}

/** Windows PowerShell redirects in UTF-16: read as UTF-8, that is two bytes that are none, and a NUL for each letter. */
function withoutNulls(text: string): string {
  return text.startsWith('\uFFFD\uFFFD') ? text.replaceAll('\0', '') : text;
}

/** The modules that the log says are missing: the ones to ask an interpreter for. */
function modulesOf(log: LogText | undefined): string[] {
  if (log === undefined) return [];
  const missing = ['module-missing', 'pytest-missing', 'greenlet-missing'];
  const symptoms = readLog(log.text).symptoms.filter(({ kind }) => missing.includes(kind));
  return symptoms.map(({ subject }) => subject);
}

function show(
  diagnosis: Diagnosis,
  { format, color }: DiagnoseSettings,
  { stdout, env }: Io,
  { version }: Dependencies,
): string {
  if (format === 'json') return diagnosisJson(diagnosis, version);
  const page = pageStyle(stdout.columns, wantsColor(color, stdout, env));
  return `${diagnosisPage(diagnosis, page).join('\n')}\n`;
}

function misuse(io: Io, problem: string): number {
  complain(io, problem);
  return exitCodes.misuse;
}
