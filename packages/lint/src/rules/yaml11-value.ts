import type { Path, ScalarNode, Yaml11Scalar, Yaml11Value } from '@planproof/yaml-source';
import type { Finding, PathFix } from '../finding.ts';
import { quoted } from '../quote.ts';
import type { LintContext, Rule } from '../rule.ts';
import { isMapKey, schemasAt, typesAt } from '../schema-at.ts';

/** A YAML 1.1 reader sees the value that the author sees. */
export const yaml11Value: Rule = {
  code: 'yaml11-value',
  group: 'source',
  severity: 'warning',
  summary: "The pipeline's YAML 1.1 reader sees the same value as a reader of YAML 1.2.",
  why: 'People and editors read YAML 1.2; the pipeline reads YAML 1.1, with PyYAML. Without quotes it makes a boolean of `yes`, a date of `2026-01-31`, the number 90 of `1:30` and 8 of `010`.',
  fixes: ['safe', 'unsafe'],
  bad: `id: FEAT-A1
name: 2026-01-31
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: "2026-01-31"
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check(context) {
    // Only planproof reads its configuration.
    if (context.kind === 'config') return;
    const { source } = context;
    if (source.kind !== 'document') return;
    for (const scalar of source.yaml11) {
      const finding = scalar.isKey ? keyFinding(context, scalar) : valueFinding(context, scalar);
      if (finding !== undefined) yield finding;
    }
    for (const problem of source.problems) {
      if (problem.kind !== 'misread-by-yaml11') continue;
      const { path, span, message, help } = problem;
      yield { path, at: 'value', span, message, help: help === undefined ? [] : [help] };
    }
  },
};

function keyFinding(
  { kind }: LintContext,
  { path, node, yaml11 }: Yaml11Scalar,
): Finding | undefined {
  // A key that is no text in YAML 1.2 either is of the wrong type.
  if (!isMapKey(kind, path) || yaml11.type === 'string' || node.type !== 'string') return undefined;
  return {
    path,
    at: 'key',
    message: `The pipeline reads the key ${quoted(String(node.value))} as ${NOUNS[yaml11.type]}, not as text.`,
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

function valueFinding(context: LintContext, scalar: Yaml11Scalar): Finding | undefined {
  const wanted = typesAt(context.kind, scalar.path);
  if (wanted.has('string') && scalar.node.type === 'string') return textFinding(context, scalar);
  return wanted.has('integer') ? numberFinding(context, scalar) : undefined;
}

function textFinding(
  context: LintContext,
  { path, node, yaml11 }: Yaml11Scalar,
): Finding | undefined {
  if (isExpected(context, path, yaml11)) return undefined;
  if (context.problems.some((problem) => samePath(problem.path, path))) return undefined;
  if (yaml11.type === 'string')
    return yaml11.value === undefined ? undefined : otherText(path, node, yaml11.value);
  const onTask = path[0] === 'tasks' && isTimestamp(context, path);
  return {
    path,
    at: 'value',
    ...(onTask ? { severity: 'error' as const } : {}),
    message: `The pipeline reads ${quoted(String(node.value))} as ${NOUNS[yaml11.type]}, not as text${
      onTask ? ', and refuses it on a task' : ''
    }.`,
    help: ['Put it in quotes.'],
    fixes: [
      {
        title: 'Put it in quotes',
        safety: 'safe',
        edits: [{ kind: 'quote', path, part: 'value' }],
      },
    ],
  };
}

/** A line break of YAML 1.1 that is none in YAML 1.2 (U+0085, U+2028, U+2029) makes another text of the value. */
function otherText(path: Path, node: ScalarNode, read: string): Finding {
  const isBlank = /^[\s\x85]*$/.test(String(node.value));
  const isBlock = node.style === 'literal' || node.style === 'folded';
  const fix: PathFix = {
    title: 'Write its line breaks as escapes',
    safety: 'safe',
    edits: [{ kind: 'set', path, value: node.value }],
  };
  return {
    path,
    at: 'value',
    message: `The pipeline reads ${quoted(read)} here: characters that YAML 1.2 takes for text (U+0085, U+2028 or U+2029) end a line in YAML 1.1.`,
    help: [
      isBlank
        ? 'Write text that is not blank.'
        : 'Remove them, or write them as `\\u0085`, `\\u2028` or `\\u2029` in double quotes.',
    ],
    fixes: isBlank || isBlock ? [] : [fix],
  };
}

/** The loader takes a date where it wants a timestamp, except on a task; and `off`, unquoted, as `routing_law`. */
function isExpected(context: LintContext, path: Path, { type }: Yaml11Value): boolean {
  if (path.length === 1 && path[0] === 'routing_law' && type === 'boolean') return true;
  return (
    (type === 'date' || type === 'datetime') && path[0] !== 'tasks' && isTimestamp(context, path)
  );
}

function isTimestamp({ kind }: LintContext, path: Path): boolean {
  return schemasAt(kind, path).some((schema) => schema.title === 'timestamp');
}

function numberFinding({ source }: LintContext, scalar: Yaml11Scalar): Finding {
  const { path, node, yaml11 } = scalar;
  const text = source.text.slice(node.start, node.end);
  const read = yaml11.type === 'integer' ? `${yaml11.value}` : NOUNS[yaml11.type];
  const here = node.type === 'integer' ? `${node.value}` : 'text';
  return {
    path,
    at: 'value',
    message: `The pipeline reads ${quoted(text)} as ${read}; by YAML 1.2 it is ${here}.`,
    help: ['Write a plain decimal number.'],
    fixes: decimalFixes(path, meantNumber(scalar)),
  };
}

function decimalFixes(path: Path, value: number | undefined): PathFix[] {
  if (value === undefined || !Number.isSafeInteger(value)) return [];
  return [{ title: `Write ${value}`, safety: 'unsafe', edits: [{ kind: 'set', path, value }] }];
}

/** What the author meant: what YAML 1.2 reads, else what the pipeline does. */
function meantNumber({ node, yaml11 }: Yaml11Scalar): number | undefined {
  if (node.type === 'integer') return Number(node.value);
  return yaml11.type === 'integer' ? Number(yaml11.value) : undefined;
}

const NOUNS: Readonly<Record<Yaml11Value['type'], string>> = {
  string: 'text',
  boolean: 'a boolean',
  integer: 'a number',
  float: 'a number',
  date: 'a date',
  datetime: 'a date and time',
  null: 'null',
};

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((segment, at) => segment === other[at]);
}
