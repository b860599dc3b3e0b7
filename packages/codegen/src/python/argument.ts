import { type Code, sequence } from './layout.ts';

/** An argument of a call with its name. */
export function argument(name: string, value: Code): Code {
  return sequence(`${name}=`, value);
}
