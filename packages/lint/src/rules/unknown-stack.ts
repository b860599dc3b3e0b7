import type { Path, YamlValue } from '@planproof/yaml-source';
import { asList } from '../feature-view.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, searchNames } from '../suggest.ts';

/** The technology stacks that planning tools know. */
export const knownStacks: readonly string[] = [
  'python',
  'node',
  'typescript',
  'react',
  'nextjs',
  'dotnet',
  'maui',
  'go',
  'rust',
  'java',
  'kotlin',
  'flutter',
  'php',
  'ruby',
  'swift',
];

/** A technology stack is a known one. */
export const unknownStack: Rule = {
  code: 'unknown-stack',
  group: 'feature',
  severity: 'warning',
  summary: 'A technology stack is one that planning tools know.',
  why: 'The stack chooses the templates and checks that a feature gets. For one that is not known there are none, and the feature gets the general ones.',
  bad: `id: FEAT-A1
name: Sign in with a passkey
stack: pyton
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  good: `id: FEAT-A1
name: Sign in with a passkey
stack: python
tasks:
  - id: TASK-A1-1
    file_path: tasks/backlog/TASK-A1-1.md
orchestration:
  parallel_groups:
    - [TASK-A1-1]
`,
  *check({ feature }) {
    const search = searchNames(knownStacks);
    for (const { stack, path } of stacksOf(feature.root?.stack)) {
      if (knownStacks.includes(stack)) continue;
      const suggestions = didYouMean(search(stack));
      yield {
        path,
        at: 'value',
        message: `${quoted(stack)} is no technology stack that planning tools know.`,
        help:
          suggestions.length > 0 ? suggestions : [`The known ones are ${knownStacks.join(', ')}.`],
      };
    }
  },
};

function* stacksOf(value: YamlValue | undefined): Iterable<{ stack: string; path: Path }> {
  if (typeof value === 'string') yield { stack: value, path: ['stack'] };
  for (const [index, stack] of (asList(value) ?? []).entries()) {
    if (typeof stack === 'string') yield { stack, path: ['stack', index] };
  }
}
