import { join } from 'node:path';
import { runPython } from './python.ts';

/** The models of the two formats that the pipeline reads. */
export type ModelName = 'Feature' | 'FixtureFile';

/** What the models say of a document in JSON. */
export interface JsonVerdict {
  /** The places that Pydantic finds faulty where it reads the JSON, with the names of models and types among the keys. */
  readonly places: readonly (readonly string[])[];
  /** Whether it is valid where Python has read the JSON. */
  readonly fromData: boolean;
}

/** What PyYAML and the models say of a document in YAML. */
export interface YamlVerdict {
  readonly loads: boolean;
  readonly valid: boolean;
  /** What PyYAML made of it, with everything that is no text, boolean or null as text that names its type. */
  readonly data: unknown;
}

/** Asks the models about documents in JSON. */
export function judgeJson(
  cases: readonly { readonly model: ModelName; readonly document: unknown }[],
): JsonVerdict[] {
  return judge(cases.map(({ model, document }) => ({ model, json: pythonJson(document) })));
}

/** Asks PyYAML and the models about documents in YAML. */
export function judgeYaml(
  cases: readonly { readonly model: ModelName; readonly text: string }[],
): YamlVerdict[] {
  return judge(cases.map(({ model, text }) => ({ model, yaml: text })));
}

/** One process for all cases, since starting one takes longer than judging thousands. */
function judge<Verdict>(cases: readonly object[]): Verdict[] {
  const input = cases.map((each) => `${JSON.stringify(each)}\n`).join('');
  const script = join(import.meta.dirname, 'judge.py');
  const { code, stdout, stderr } = runPython([script], input);
  if (code !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Verdict => JSON.parse(line));
}

/** A value in JSON as Python writes and reads it: with NaN and infinity, and whole numbers in digits. */
function pythonJson(value: unknown): string {
  if (typeof value === 'number') {
    if (Number.isInteger(value)) return BigInt(value).toString();
    return Number.isFinite(value) ? JSON.stringify(value) : String(value);
  }
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${pythonJson(item)}`,
  );
  return `{${entries.join(',')}}`;
}
