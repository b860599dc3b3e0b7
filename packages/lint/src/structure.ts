import {
  type FileKind,
  type Problem,
  type Validation,
  validateConfig,
  validateFeature,
  validateFixtureFile,
} from '@planproof/schema';
import type { SourceDocument, YamlValue } from '@planproof/yaml-source';
import { pathKey } from './path-key.ts';
import { typesAt } from './schema-at.ts';
import { mergeSentences } from './sentence-entries.ts';

const VALIDATORS: Readonly<Record<FileKind, (value: unknown) => Validation<unknown>>> = {
  feature: validateFeature,
  fixture: validateFixtureFile,
  config: validateConfig,
};

/** What the format's validator finds in a document, in terms that the author will recognise. */
export function structureProblems(document: SourceDocument, kind: FileKind): readonly Problem[] {
  // A configuration of comments alone sets nothing, which is what it says.
  if (kind === 'config' && document.root === undefined) return [];
  const problems = validate(kind, document.value ?? null);
  const floats = wholeFloatProblems(document, kind);
  if (problems.length === 0 && floats.length === 0) return [];
  const hidden = new Set(floats.map((problem) => pathKey(problem.path)));
  const kept = problems.filter((problem) => !hidden.has(pathKey(problem.path)));
  return mergeSentences(document, kind, [...kept, ...floats]);
}

/** What a format's validator says of data. */
export function validate(kind: FileKind, value: YamlValue): readonly Problem[] {
  const validation = VALIDATORS[kind](value);
  return validation.ok ? [] : validation.problems;
}

/** The validator takes `5.0` for an integer, since the two are one number to JavaScript; YAML and PyYAML do not. */
function wholeFloatProblems(document: SourceDocument, kind: FileKind): Problem[] {
  return document.wholeFloats.flatMap((scalar): Problem[] => {
    if (scalar.isKey || !typesAt(kind, scalar.path).has('integer')) return [];
    const wanted = [...typesAt(kind, scalar.path)];
    return [{ kind: 'wrong-type', path: [...scalar.path], wanted, actual: scalar.node.value }];
  });
}

/** The paths at which a value of the wrong type stands, each as one text; see {@link pathKey}. */
export function illTypedPaths(problems: readonly Problem[]): ReadonlySet<string> {
  const wrong = problems.filter(({ kind }) => kind === 'wrong-type');
  return new Set(wrong.map(({ path }) => pathKey(path)));
}
