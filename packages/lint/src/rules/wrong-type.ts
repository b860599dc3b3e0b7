import { locate, type Path, type SourceDocument } from '@planproof/yaml-source';
import { nameAtStart, typeNoun } from '../describe.ts';
import { asRecord } from '../feature-view.ts';
import type { Finding } from '../finding.ts';
import { either, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { sentenceAt } from '../sentence-entries.ts';
import { valueAt } from '../value-at.ts';

/** Values are of the type that the format wants. */
export const wrongType: Rule = {
  code: 'wrong-type',
  group: 'structure',
  severity: 'error',
  summary: 'Every value is of the type that the format wants.',
  why: 'The pipeline checks types when it loads a plan and refuses the whole of it, or, where it does not check, fails in the middle of the run.',
  fixes: ['safe'],
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
  *check({ source, problems }) {
    if (source.kind !== 'document') return;
    for (const problem of problems) {
      if (problem.kind !== 'wrong-type') continue;
      const { path, wanted } = problem;
      const sentence = wanted.includes('string') ? sentenceAt(source, path) : undefined;
      if (sentence !== undefined) yield sentenceFinding(path, sentence);
      else
        yield { path, at: 'value', message: message(source, path, either(wanted.map(typeNoun))) };
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
  return start === end ? 'empty' : quoted(source.text.slice(start, end)).slice(1, -1);
}

/** An entry that is meant as text, and is a mapping for its colon. */
function sentenceFinding(path: Path, sentence: string): Finding {
  return {
    path,
    at: 'value',
    message: `${nameAtStart(path)} is meant as text, but its colon makes it a mapping.`,
    help: ['Put the sentence in quotes.'],
    fixes: [
      {
        title: 'Put the sentence in quotes',
        safety: 'safe',
        edits: [{ kind: 'set', path, value: sentence }],
      },
    ],
  };
}
