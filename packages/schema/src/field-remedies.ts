import type { Orchestration } from './feature.ts';
import type { FieldFix, FieldRemedy, KeyOf, MappingName } from './remedies.ts';

interface Entry<Name extends MappingName> {
  readonly remedy: string;
  readonly fix: FieldFix<Name>;
}

/** Remedies by unknown key. A key that the mapping has does not compile. */
type Entries<Name extends MappingName> = Readonly<Record<string, Entry<Name>>> & {
  readonly [Key in KeyOf<Name>]?: never;
};

const feature: Entries<'feature'> = {
  bootstrap_packages: {
    remedy:
      'Remove it: the pipeline installs what `pyproject.toml` declares, and `bootstrap_extras` adds optional-dependency groups. Naming more packages does not help where a declared driver is not found; its fixture URL then most often names no driver, which `planproof diagnose` shows.',
    fix: { kind: 'none' },
  },
  parallel_groups: underOrchestration('parallel_groups'),
  estimated_duration_minutes: underOrchestration('estimated_duration_minutes'),
  recommended_parallel: underOrchestration('recommended_parallel'),
  execution_groups: {
    remedy: 'Write the groups as `orchestration.parallel_groups`, which is their name now.',
    fix: { kind: 'move', to: ['orchestration', 'parallel_groups'], safety: 'safe' },
  },
  waves: {
    remedy:
      'Write the waves as `orchestration.parallel_groups`: a list of waves, each a list of task ids.',
    fix: {
      kind: 'move',
      to: ['orchestration', 'parallel_groups'],
      safety: 'safe',
      condition: 'waves-of-task-ids',
    },
  },
  requires_infrastructure: {
    remedy:
      'Write `infrastructure` on a feature; `requires_infrastructure` is the field of a task.',
    fix: { kind: 'rename', to: 'infrastructure', safety: 'safe' },
  },
  title: calledName(),
  completed_tasks: runState(),
  total_tasks: runState(),
  progress: runState(),
  updated: runState(),
  acceptance_gates: asCriteria(),
  quality_targets: asCriteria(),
};

const task: Entries<'task'> = {
  infrastructure: {
    remedy:
      'Write `requires_infrastructure` on a task; `infrastructure` is the field of a feature.',
    fix: { kind: 'rename', to: 'requires_infrastructure', safety: 'safe' },
  },
  depends_on: onTask('dependencies'),
  requires: onTask('dependencies'),
  blocked_by: onTask('dependencies'),
  title: calledName(),
  file: onTask('file_path'),
  path: onTask('file_path'),
  mode: onTask('implementation_mode'),
  estimate: asMinutes(),
  estimated_duration: asMinutes(),
  task_type: inFrontmatter('task_type'),
  consumer_context: inFrontmatter('consumer_context'),
  wave: {
    remedy: 'Remove it: `orchestration.parallel_groups` says which wave a task runs in.',
    fix: { kind: 'remove', safety: 'unsafe', condition: 'groups-agree' },
  },
  note: ownKey('x-note'),
  notes: ownKey('x-notes'),
  reviewer_hint: ownKey('x-reviewer_hint'),
};

const execution: Entries<'execution'> = {
  tasks_pending: derived(),
  progress_percentage: derived(),
  updated: {
    remedy: 'Remove it: the pipeline writes the time of the last change as `last_updated`.',
    fix: { kind: 'remove', safety: 'unsafe' },
  },
};

/** The fields that do not exist and have been seen in real feature files. */
export const fieldRemedies: readonly FieldRemedy[] = [
  ...remediesOf('feature', feature),
  ...remediesOf('task', task),
  ...remediesOf('execution', execution),
];

function remediesOf<Name extends MappingName>(
  mapping: Name,
  entries: Readonly<Record<string, Entry<Name>>>,
): FieldRemedy<Name>[] {
  return Object.entries(entries).map(([key, entry]) => ({ mapping, key, ...entry }));
}

function underOrchestration(key: keyof Orchestration): Entry<'feature'> {
  return {
    remedy: `Indent it under \`orchestration\`: the field is \`orchestration.${key}\`.`,
    fix: { kind: 'move', to: ['orchestration', key], safety: 'safe' },
  };
}

function calledName(): Entry<'feature' | 'task'> {
  return { remedy: 'Write `name`.', fix: { kind: 'rename', to: 'name', safety: 'safe' } };
}

function runState(): Entry<'feature'> {
  return {
    remedy:
      'Remove it: the state of a run stands under `execution`, and the pipeline derives this.',
    fix: { kind: 'remove', safety: 'unsafe' },
  };
}

function asCriteria(): Entry<'feature'> {
  return {
    remedy: 'Write what must be true as entries of `acceptance_criteria`.',
    fix: { kind: 'none' },
  };
}

function onTask(to: KeyOf<'task'>): Entry<'task'> {
  return { remedy: `Write \`${to}\`.`, fix: { kind: 'rename', to, safety: 'safe' } };
}

function asMinutes(): Entry<'task'> {
  return {
    remedy: 'Write the time as a number of minutes in `estimated_minutes`.',
    fix: { kind: 'none' },
  };
}

function inFrontmatter(key: string): Entry<'task'> {
  return {
    remedy: `Move it into the frontmatter of the task's Markdown file, the one that \`file_path\` names: \`${key}\` is read there.`,
    fix: { kind: 'none' },
  };
}

function ownKey(to: `x-${string}`): Entry<'task'> {
  return {
    remedy: `Write \`${to}\`, since a key that begins with \`x-\` is yours, or make it a comment.`,
    fix: { kind: 'rename', to, safety: 'safe' },
  };
}

function derived(): Entry<'execution'> {
  return {
    remedy: 'Remove it: the pipeline derives it from the tasks.',
    fix: { kind: 'remove', safety: 'unsafe' },
  };
}
