import { locate, type Path, type PlacedScalar, type SourceDocument } from '@planproof/yaml-source';
import { nameAtStart, typeNoun } from '../describe.ts';
import { asRecord } from '../feature-view.ts';
import type { Finding, PathFix } from '../finding.ts';
import { either, field, quoted } from '../quote.ts';
import type { LintContext, Rule } from '../rule.ts';
import { isMapKey, schemasAt } from '../schema-at.ts';
import { isSentence, sentenceAt } from '../sentence-entries.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';

/** Values are of the type that the format wants. */
export const wrongType: Rule = {
  code: 'wrong-type',
  group: 'structure',
  severity: 'error',
  summary: 'Every value is of the type that the format wants.',
  why: 'The pipeline checks types when it loads a plan and refuses the whole of it, or, where it does not check, fails in the middle of the run.',
  fixes: ['safe', 'unsafe'],
  bad: `id: FEAT-A1
name: Sign in with a passkey
complexity: high
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
complexity: 7
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check(context) {
    const { source, problems } = context;
    if (source.kind !== 'document') return;
    for (const problem of problems) {
      if (problem.kind !== 'wrong-type') continue;
      const { path, wanted } = problem;
      yield isSentence(source, path)
        ? sentenceFinding(context, source, path)
        : { path, at: 'value', message: message(source, path, either(wanted.map(typeNoun))) };
    }
    for (const key of source.otherKeys) {
      if (key.isKey && isMapKey(context.kind, key.path)) yield keyFinding(source, key);
    }
  },
};

function message(source: SourceDocument, path: Path, wanted: string): string {
  if (source.root === undefined) return `The file is empty; it must hold ${wanted}.`;
  return `${nameAtStart(path)} must be ${wanted}, but is ${describe(source, path)}.`;
}

function describe(source: SourceDocument, path: Path): string {
  const value = valueAt(source.value, path);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (asRecord(value) !== undefined) return 'a mapping';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  const { start, end } = locate(source, path, 'value').span;
  const written = source.text.slice(start, end).replace(/^(?:[!&]\S+\s+)+/, '');
  return written === '' ? 'empty' : quoted(written).slice(1, -1);
}

function sentenceFinding({ kind }: LintContext, source: SourceDocument, path: Path): Finding {
  const name = String(Object.keys(asRecord(valueAt(source.value, path)) ?? {})[0]);
  const known = schemasAt(kind, path).flatMap((schema) => Object.keys(schema.properties ?? {}));
  const suggestions = nearest(name, known).filter(({ distance }) => distance <= 1);
  const [meant] = suggestions;
  const sentence = sentenceAt(source, path);
  return {
    path,
    at: 'value',
    message: `${nameAtStart(path)} is read as a mapping with the key ${quoted(name)}, for its colon.`,
    help: [...didYouMean(suggestions), 'If it is one sentence, put it in quotes.'],
    fixes:
      meant === undefined ? quoteFixes(path, sentence) : [renameFix([...path, name], meant.name)],
  };
}

function quoteFixes(path: Path, sentence: string | undefined): PathFix[] {
  if (sentence === undefined) return [];
  const title = 'Put the sentence in quotes';
  return [{ title, safety: 'safe', edits: [{ kind: 'set', path, value: sentence }] }];
}

function renameFix(path: Path, name: string): PathFix {
  return {
    title: `Rename the key to ${field(name)}`,
    safety: 'unsafe',
    edits: [{ kind: 'rename', path, name }],
  };
}

function keyFinding(source: SourceDocument, { path, node }: PlacedScalar): Finding {
  const written = source.text.slice(node.start, node.end);
  return {
    path,
    at: 'key',
    message: `The key ${quoted(written)} must be text, but is ${node.type === 'null' ? 'null' : `${node.type === 'integer' ? 'an' : 'a'} ${node.type}`}.`,
    help: ['Put it in quotes.'],
    fixes: [
      {
        title: 'Put the key in quotes',
        safety: 'safe',
        edits: [{ kind: 'quote', path, part: 'key' }],
      },
    ],
  };
}
