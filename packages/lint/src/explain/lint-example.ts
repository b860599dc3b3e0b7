import type { Diagnostic } from '@planproof/schema';
import { lintText } from '../lint-text.ts';
import type { GherkinReader } from '../project/gherkin-reader.ts';
import { memoryProject } from '../project/memory-project.ts';
import { examplePath, type Rule } from '../rule.ts';

/** What the linter finds in an example of a rule, standing in the repository that the rule gives it. */
export function lintExample(
  { files, exampleKind }: Rule,
  example: string,
  readScenarios?: GherkinReader,
): readonly Diagnostic[] {
  const project = files && memoryProject(files, { path: examplePath, readScenarios });
  return lintText(example, { kind: exampleKind, project }).diagnostics;
}
