/** js-yaml's offset for what is not there. */
export const NONE = -1;

/** Where an event's tag and anchor stand. */
interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

/** Where a node begins whose content begins at `contentStart`: at its tag or anchor where it has one. */
export function startWithProperties(event: Properties, contentStart: number): number {
  let start = contentStart;
  if (event.anchorStart !== NONE) start = event.anchorStart - 1; // js-yaml leaves the `&` out
  if (event.tagStart !== NONE && event.tagStart < start) start = event.tagStart;
  return start;
}

/** Where an event's tag and anchor end; `NONE` where it has neither. */
export function endOfProperties(event: Properties): number {
  return Math.max(event.tagEnd, event.anchorEnd);
}
