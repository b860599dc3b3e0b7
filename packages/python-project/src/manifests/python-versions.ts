/** As far back as Python 3 goes. */
const OLDEST = 0;
/** Higher lower bounds are mistakes. */
const NEWEST = 30;

/**
 * The oldest minor version of Python 3 that a specifier such as `>=3.10,<4`, `^3.11` or `3.12.*` admits: its highest lower bound.
 * 0 where it has none.
 */
export function oldestPython(specifier: string): number {
  // Either side of a union may hold.
  if (specifier.includes('|')) return OLDEST;
  let oldest = OLDEST;
  for (const clause of specifier.split(/[\s,]+(?=[<>=~^!\d])/)) {
    const minor = /^\s*(?:>=|>|==|===|~=|~|\^|=)?\s*3\.(\d{1,3})/.exec(clause)?.[1];
    if (minor !== undefined) oldest = Math.max(oldest, Number(minor));
  }
  return Math.min(oldest, NEWEST);
}
