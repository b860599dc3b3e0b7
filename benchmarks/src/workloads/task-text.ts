/** A task file as planning tools write it: what the pipeline reads of it in front, and two pages for the one who does it. */
export function taskText(id: string, name: string): string {
  return [
    '---',
    `id: ${id}`,
    `title: ${name}`,
    'task_type: feature',
    'status: backlog',
    'priority: normal',
    'tags: [api, storage]',
    '---',
    '',
    `# ${name}`,
    '',
    ...Array.from({ length: 40 }, (_, step) => `${step + 1}. Do what has to be done next.`),
    '',
  ].join('\n');
}
