import type { Event } from 'js-yaml';

import type { Limits } from '../limits.ts';
import type { LimitProblem, SyntaxProblem } from '../problem.ts';
import { Anchors } from './anchors.ts';
import { Findings } from './findings.ts';
import type { TagHandles } from './tag.ts';

/** What a node is to the collection around it; it tells where an empty one stands. */
export type Role = 'root' | 'item' | 'key' | 'value';

/** How far a walk over the parser's events has come. */
export class ReadState {
  readonly text: string;
  readonly events: readonly Event[];
  readonly limits: Limits;
  readonly handles: TagHandles;
  readonly anchors = new Anchors();
  readonly findings = new Findings();
  /** The next event. */
  index = 0;
  /** The end of the last token that was read. */
  cursor = 0;
  /** Where the innermost block mapping begins; `undefined` in a flow collection. */
  blockMapping: number | undefined;
  /** The nodes so far, each alias counting as what it stands for. */
  nodes = 0;
  /** Why the walk was given up. */
  fatal: SyntaxProblem | LimitProblem | undefined;

  constructor(text: string, events: readonly Event[], limits: Limits, handles: TagHandles) {
    this.text = text;
    this.events = events;
    this.limits = limits;
    this.handles = handles;
  }

  /** Gives up: every open collection finds no more events and ends. */
  stop(problem: SyntaxProblem | LimitProblem): void {
    this.fatal ??= problem;
    this.index = this.events.length;
  }
}
