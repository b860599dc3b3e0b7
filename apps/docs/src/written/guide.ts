/** The written pages, in the order of the list beside the pages. */
export const guide = ['start', 'task-db-003', 'adopt', 'ci', 'services', 'tools'] as const;
