import type { FeaturePlan, TaskPlan } from './plan.ts';
import type { Random } from './random.ts';

const verbs = ['Add', 'Move', 'Test', 'Replace', 'Document', 'Measure', 'Simplify'] as const;
const things = [
  'the invoice export',
  'the retry of failed webhooks',
  'the audit log',
  'sign-in by passkey',
  'the nightly import',
  'rate limits per customer',
  'the search index',
  'the settings page',
] as const;
const reasons = [
  'so that support no longer has to do it by hand',
  'since the present way loses orders when two arrive at once',
  'as agreed in the last review: first the schema, then the data',
  'which the mobile client has been waiting for',
] as const;

/** Writes a feature file in the style in which planning tools dump it. planproof finds nothing in it. */
export function featureText(plan: FeaturePlan, random: Random): string {
  const tasks = plan.waves.flat();
  const lines = [
    `id: ${plan.id}`,
    `name: ${title(random)}`,
    `description: '${title(random)}, ${random.pick(reasons)}.`,
    '',
    `  ${title(random)} as well, ${random.pick(reasons)}.'`,
    `created: '${moment(random)}'`,
    'status: in_progress',
    `complexity: ${1 + random.below(10)}`,
    `estimated_tasks: ${tasks.length}`,
    'tasks:',
    ...tasks.flatMap((task) => taskLines(task, random)),
    'orchestration:',
    '  parallel_groups:',
    ...plan.waves.flatMap((wave) => wave.map(({ id }, place) => `  ${place ? ' ' : '-'} - ${id}`)),
    `  estimated_duration_minutes: ${30 * tasks.length}`,
    '  recommended_parallel: 1',
    'execution:',
    `  started_at: '${moment(random)}'`,
    '  completed_at: null',
    '  worktree_path: null',
    '  current_wave: 0',
    '  completed_waves: []',
    '',
  ];
  return lines.join('\n');
}

function taskLines({ id, dependencies }: TaskPlan, random: Random): string[] {
  const name = title(random);
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return [
    `- id: ${id}`,
    `  name: ${name}`,
    `  file_path: tasks/backlog/${slug}/${id}-${slug}.md`,
    `  complexity: ${1 + random.below(10)}`,
    dependencies.length === 0 ? '  dependencies: []' : '  dependencies:',
    ...dependencies.map((dependency) => `  - ${dependency}`),
    '  status: pending',
    `  implementation_mode: ${random.pick(['task-work', 'direct'])}`,
    `  estimated_minutes: ${15 * (1 + random.below(12))}`,
    '  result: null',
    `  turns_completed: ${random.below(4)}`,
    `  started_at: '${moment(random)}'`,
    '  completed_at: null',
  ];
}

function title(random: Random): string {
  return `${random.pick(verbs)} ${random.pick(things)}`;
}

function moment(random: Random): string {
  const day = String(1 + random.below(28)).padStart(2, '0');
  const hour = String(random.below(24)).padStart(2, '0');
  return `2026-03-${day}T${hour}:14:02.130966`;
}
