import {
  LineIndex,
  locate,
  type Path,
  parseSource,
  type SourceDocument,
  type YamlRecord,
  type YamlValue,
} from '@planproof/yaml-source';
import { BASELINE_VERSION, type Baseline } from './baseline.ts';
import { asRecord } from './feature-view.ts';
import type { FingerprintCounts } from './fingerprint-counts.ts';
import { quoted } from './quote.ts';

/** What a text comes to that is to be a baseline. */
export type BaselineReading =
  | { readonly kind: 'baseline'; readonly baseline: Baseline }
  | {
      readonly kind: 'broken';
      /** One plain sentence. */
      readonly message: string;
      /** From 1. */
      readonly line: number;
      readonly column: number;
    };

/** What is wrong with the data, and where. */
class Fault {
  readonly path: Path;
  readonly message: string;

  constructor(path: Path, message: string) {
    this.path = path;
    this.message = message;
  }
}

/** Reads the text of a baseline's file. */
export function readBaseline(text: string): BaselineReading {
  const source = parseSource(text);
  if (source.kind === 'unreadable')
    return broken(text, source.problem.span.start, source.problem.message);
  const twice = source.problems.find(({ kind }) => kind === 'duplicate-key');
  if (twice !== undefined) return broken(text, twice.span.start, 'This key is there twice.');
  const read = readRoot(source.value);
  return read instanceof Fault
    ? broken(text, placeOf(source, read.path), read.message)
    : { kind: 'baseline', baseline: read };
}

function broken(text: string, offset: number, message: string): BaselineReading {
  const { line, column } = new LineIndex(text).positionAt(offset);
  return { kind: 'broken', message, line, column };
}

function placeOf(source: SourceDocument, path: Path): number {
  return locate(source, path, 'key').span.start;
}

function readRoot(value: YamlValue | undefined): Baseline | Fault {
  const root = asRecord(value);
  if (root === undefined) return new Fault([], 'A baseline is a mapping of `version` and `files`.');
  const unknown = Object.keys(root).find((key) => key !== 'version' && key !== 'files');
  if (unknown !== undefined) {
    return new Fault(
      [unknown],
      `${quoted(unknown)} is no key of a baseline; there are \`version\` and \`files\`.`,
    );
  }
  if (root.version !== BASELINE_VERSION) {
    return new Fault(['version'], `The \`version\` of a baseline is ${BASELINE_VERSION}.`);
  }
  const files = asRecord(root.files);
  return files === undefined
    ? new Fault(['files'], '`files` is a mapping from paths to findings.')
    : readFiles(files);
}

function readFiles(files: YamlRecord): Baseline | Fault {
  const baseline = new Map<string, FingerprintCounts>();
  for (const [path, value] of Object.entries(files)) {
    const counts = readCounts(path, asRecord(value));
    if (counts instanceof Fault) return counts;
    baseline.set(path, counts);
  }
  return baseline;
}

function readCounts(file: string, findings: YamlRecord | undefined): FingerprintCounts | Fault {
  if (findings === undefined) {
    return new Fault(['files', file], 'A file has a mapping from fingerprints to counts.');
  }
  const counts = new Map<string, number>();
  for (const [fingerprint, count] of Object.entries(findings)) {
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
      return new Fault(['files', file, fingerprint], 'A count is a whole number from 1.');
    }
    counts.set(fingerprint, count);
  }
  return counts;
}
