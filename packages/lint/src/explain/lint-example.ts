import type { Diagnostic } from '@planproof/schema';
import { lintText } from '../lint-text.ts';
import { memoryProject, type ProjectReaders } from '../project/memory-project.ts';
import { examplePathOf, type Rule } from '../rule.ts';

/** What the linter finds in an example of a rule, standing in the repository that the rule gives it. */
export function lintExample(
  rule: Rule,
  example: string,
  readers: ProjectReaders = {},
): readonly Diagnostic[] {
  const { files, exampleKind } = rule;
  const project = files && memoryProject(files, { path: examplePathOf(rule), ...readers });
  return lintText(example, { kind: exampleKind, project }).diagnostics;
}
