import type { Module } from './modules.ts';
import type { Scope } from './scopes.ts';
import type { Value } from './value.ts';

/** Where an expression is evaluated: its file and, within the body of a function, what its parameters are. */
export interface Frame {
  readonly module: Module;
  /** The function whose parameters are known; nothing where none are. */
  readonly scope?: Scope;
  readonly parameters?: ReadonlyMap<string, () => Value>;
  /** The frame of the function around. */
  readonly outer?: Frame;
}
