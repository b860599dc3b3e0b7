/** The columns of the block collections around a place. */
export class Indents {
  readonly #columns: number[] = [];

  /** The innermost one; -1 where there is none. */
  get current(): number {
    return this.#columns.at(-1) ?? -1;
  }

  /** Begins a collection, unless the innermost begins in this column, or behind it. */
  deepen(column: number): boolean {
    if (this.current >= column) return false;
    this.#columns.push(column);
    return true;
  }

  /** Ends the innermost collection, if it is indented deeper than a column. */
  leave(column: number): boolean {
    if (this.current <= column) return false;
    this.#columns.pop();
    return true;
  }
}
