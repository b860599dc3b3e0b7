import type { Random } from './random.ts';

/** A task as far as the shape of a file goes. */
export interface TaskPlan {
  readonly id: string;
  readonly dependencies: readonly string[];
}

/** The tasks of a feature, wave by wave. */
export interface FeaturePlan {
  readonly id: string;
  readonly waves: readonly (readonly TaskPlan[])[];
}

const WIDEST = 4;
const LARGE_WAVE = 100;

/** A feature of the usual size: three to seven tasks, now and then up to thirty. */
export function randomPlan(index: number, random: Random): FeaturePlan {
  const tag = index.toString(36).toUpperCase().padStart(4, '0');
  const count = 3 + random.below(5) + Math.floor(24 * random.fraction() ** 12);
  const waves: TaskPlan[][] = [];
  for (let made = 0; made < count; ) {
    const before = waves.at(-1) ?? [];
    const width = Math.min(count - made, 1 + random.below(WIDEST));
    const first = random.below(WIDEST);
    waves.push(
      Array.from({ length: width }, (_, place) => ({
        id: `TASK-${tag}-${numbered(++made, 3)}`,
        dependencies: neighbours(before, first + place, 1 + random.below(2)),
      })),
    );
  }
  return { id: `FEAT-${tag}`, waves };
}

/** One feature with very many tasks and dependencies. The tasks of the first wave of a hundred have none. */
export function largePlan(tasks: number, dependencies: number): FeaturePlan {
  const waves: TaskPlan[][] = [];
  let given = 0;
  for (let made = 0; made < tasks; ) {
    const before = waves.at(-1);
    const wave: TaskPlan[] = [];
    while (wave.length < LARGE_WAVE && made < tasks) {
      made++;
      const due = Math.ceil((dependencies * (made - LARGE_WAVE)) / (tasks - LARGE_WAVE));
      const own = neighbours(before ?? [], made, due - given);
      given += own.length;
      wave.push({ id: `TASK-LARGE-${numbered(made, 6)}`, dependencies: own });
    }
    waves.push(wave);
  }
  return { id: 'FEAT-LARGE', waves };
}

/** So many different tasks of a wave, from one place on and around its end. */
function neighbours(wave: readonly TaskPlan[], from: number, count: number): string[] {
  const start = wave.length === 0 ? 0 : from % wave.length;
  return [...wave.slice(start), ...wave.slice(0, start)]
    .slice(0, Math.max(0, count))
    .map(({ id }) => id);
}

function numbered(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
