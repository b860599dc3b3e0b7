import type { Evidence } from '@planproof/schema';
import type { Change } from '../diagnosis.ts';
import type { Facts, FoundFault } from '../facts.ts';
import { isOwnCode } from '../import-origin.ts';
import type { Symptom } from '../log/symptom.ts';

/** The error, as the log has it. */
export function errorLink({ error, at }: Symptom, facts: Facts): Evidence {
  return facts.logged(`The run failed with “${error}”.`, at);
}

/** Which line of the project led there; nothing where the traceback does not come through it. */
export function ownCodeLink({ frames }: Symptom, facts: Facts): Evidence[] {
  const frame = frames.findLast(isOwnCode);
  if (frame === undefined) return [];
  const does = frame.code === '' ? 'This line of the project' : `\`${frame.code}\``;
  return [facts.logged(`${does} in ${frame.file}:${frame.line} led to it.`, frame.at)];
}

/** What a rule found, with its own evidence. */
export function faultLinks({ file, diagnostic }: FoundFault): Evidence[] {
  const { message, range, evidence } = diagnostic;
  return [{ message, file, range }, ...evidence.map((link) => ({ file, ...link }))];
}

/** How to mend what a rule found: by its fix where it has a safe one, else in its own words. */
export function faultChange({ file, diagnostic }: FoundFault): Change[] {
  const { range, fixes, help } = diagnostic;
  const fix = fixes.find(({ safety }) => safety === 'safe');
  if (fix !== undefined) {
    return [{ message: `${fix.title}.`, file, range, command: ['planproof', 'fix', file] }];
  }
  const [first] = help;
  return [{ message: first ?? 'Correct it here.', file, range }];
}
