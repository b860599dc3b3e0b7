import type { CheckSettings } from './check-options.ts';
import { flag, type Option } from './option.ts';

/** The option that makes a check fix what it finds. */
export const fixFlag: Option<CheckSettings> = flag(
  { name: 'fix', description: 'Make the safe fixes first, and report what is left' },
  (settings) => {
    settings.fix = true;
  },
);

/** The options of whatever fixes files. */
export const fixOptions: readonly Option<CheckSettings>[] = [
  flag(
    { name: 'unsafe', description: 'Make the fixes too that change or guess what was meant' },
    (settings) => {
      settings.unsafe = true;
    },
  ),
  flag(
    { name: 'diff', description: 'Print what fixing would change, and write nothing' },
    (settings) => {
      settings.diff = true;
    },
  ),
];

/** Says what does not go together, as a sentence. */
export function conflict({ fix, unsafe, diff, writeBaseline }: CheckSettings): string | undefined {
  if (fix && diff && writeBaseline) return '--diff writes nothing, not even with --write-baseline.';
  if (fix) return undefined;
  if (unsafe) return '--unsafe goes with --fix, or with the command fix.';
  return diff ? '--diff goes with --fix, or with the command fix.' : undefined;
}
