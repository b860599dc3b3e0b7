/** The ways in which a generated feature file is spoilt, each of which gives it one finding. */
const faults: readonly ((text: string) => string)[] = [
  (text) => text.replace('status: in_progress', 'status: in_progres'),
  (text) => `${text}bootstrap_packages: [psycopg2-binary]\n`,
  (text) => text.replace(/^complexity: \d+/m, 'complexity: high'),
  (text) => text.replace(/turns_completed: \d+/, 'turns_completed: -1'),
  (text) => text.replace(/estimated_tasks: (\d+)/, 'estimated_tasks: "$1"'),
];

/** Puts a fault into a generated feature file; which one goes by the file's number. */
export function spoil(text: string, index: number): string {
  const fault = faults[index % faults.length];
  return fault === undefined ? text : fault(text);
}
