import { readPythonProject } from '@planproof/python-project';
import type { FileKind, Range } from '@planproof/schema';
import { describe, expect, test } from 'vitest';
import { lintExample } from './explain/lint-example.ts';
import { readScenarios } from './gherkin.ts';
import { lintText } from './lint-text.ts';
import {
  type MemoryProjectOptions,
  memoryProject,
  type ProjectReaders,
} from './project/memory-project.ts';
import type { Project } from './project/project.ts';
import { examplePathOf, type Rule } from './rule.ts';

const readers: ProjectReaders = { readScenarios, readPython: readPythonProject };

/** A file, and what a rule finds in it. */
export interface RuleCase {
  readonly name: string;
  readonly text: string;
  /** What the file is, where it is not what the rule's examples are. */
  readonly kind?: FileKind;
  /** The other files of the repository, by path; without them there is no repository to look at. */
  readonly files?: Readonly<Record<string, string>>;
  /** What else there is to know of the repository. */
  readonly project?: MemoryProjectOptions;
  /** In the order of the text; none means that the rule finds nothing. */
  readonly findings: readonly ExpectedFinding[];
}

/** What a finding must say, and where. */
export interface ExpectedFinding {
  /** Joined with `/`. */
  readonly path: string;
  /** The text of the range. */
  readonly underlined: string;
  readonly message: string;
  readonly help?: readonly string[];
  /** The sentences of the evidence. */
  readonly evidence?: readonly string[];
  /** The texts of the related places. */
  readonly related?: readonly string[];
  readonly severity?: string;
}

/** Runs a rule's own examples and a table of cases through the whole linter. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.code, () => {
    test('finds something in its bad example', () => {
      expect(codesOf(rule.bad, rule)).toContain(rule.code);
    });
    test('leaves nothing to find in its good example', () => {
      expect(codesOf(rule.good, rule)).toEqual([]);
    });
    test('has no other fixes than it declares', () => {
      const texts = [rule.bad, ...cases.map((each) => each.text)];
      const findings = texts.flatMap((text) => lintExample(rule, text, readers));
      const fixes = findings.filter(({ code }) => code === rule.code).flatMap((each) => each.fixes);
      expect(rule.fixes ?? []).toEqual(expect.arrayContaining(fixes.map(({ safety }) => safety)));
    });
    test.each(cases)('$name', (each) => {
      expect(found(rule, each)).toEqual(each.findings);
    });
  });
}

function codesOf(text: string, rule: Rule): string[] {
  return lintExample(rule, text, readers).map((diagnostic) => diagnostic.code);
}

function projectOf(rule: Rule, { files, project }: RuleCase): Project | undefined {
  return files && memoryProject(files, { path: examplePathOf(rule), ...readers, ...project });
}

/** What the rule finds, with the optional parts that the expectation speaks of. */
function found(rule: Rule, each: RuleCase): ExpectedFinding[] {
  const { text, files, findings, kind = rule.exampleKind } = each;
  const slice = ({ file, range }: { file?: string; range: Range }) =>
    (file === undefined ? text : (files?.[file] ?? '')).slice(range.start.offset, range.end.offset);
  return lintText(text, { kind, project: projectOf(rule, each) })
    .diagnostics.filter((diagnostic) => diagnostic.code === rule.code)
    .map((diagnostic, at) => ({
      path: diagnostic.path.join('/'),
      underlined: slice(diagnostic),
      message: diagnostic.message,
      ...(findings[at]?.help === undefined ? {} : { help: diagnostic.help }),
      ...(findings[at]?.evidence === undefined
        ? {}
        : { evidence: diagnostic.evidence.map(({ message }) => message) }),
      ...(findings[at]?.related === undefined ? {} : { related: diagnostic.related.map(slice) }),
      ...(findings[at]?.severity === undefined ? {} : { severity: diagnostic.severity }),
    }));
}

/** A plan of one task in one wave, in which no rule finds anything, with more lines at its end. */
export function planWith(...lines: readonly string[]): string {
  return `${PLAN}${lines.join('\n')}\n`;
}

const PLAN = `id: FEAT-A1
name: Sign in with a passkey
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`;

/** A plan of tasks, each given as `id` or `id <- dependency dependency`, in the waves as YAML. */
export function planOf(tasks: readonly string[], waves: string): string {
  const entries = tasks.map((task) => {
    const [id = '', dependencies] = task.split(' <- ');
    const list =
      dependencies === undefined ? '' : `, dependencies: [${dependencies.split(' ').join(', ')}]`;
    return `  - {id: ${id}, file_path: tasks/${id}.md${list}}\n`;
  });
  return `id: FEAT-A1\nname: Sign in\ntasks:\n${entries.join('')}orchestration: ${waves}\n`;
}

/** A fixture file of one fixture, in which no rule finds anything, with some of its fields as given, in YAML. */
export function fixtureWith(
  fields: Readonly<Record<string, string | undefined>>,
  name = 'db',
): string {
  const all: Readonly<Record<string, string | undefined>> = { ...FIXTURE, ...fields };
  const lines = Object.entries(all).map(([key, yaml]) =>
    yaml === undefined ? '' : `    ${key}: ${yaml}\n`,
  );
  return `fixtures:\n  ${name}:\n${lines.join('')}`;
}

const FIXTURE = {
  service: 'postgresql',
  container_name: 'app-db',
  image: 'postgres:18-alpine',
  port_mapping: '"5433:5432"',
  env_vars: '{POSTGRES_PASSWORD: test, POSTGRES_DB: test}',
  readiness_type: 'command',
  readiness_cmd: "docker exec app-db psql -h 127.0.0.1 -U postgres -d test -c 'select 1'",
  env_export: '{DATABASE_URL: "postgresql://postgres:test@127.0.0.1:5433/test"}',
} as const;
