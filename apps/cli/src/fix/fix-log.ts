import { countFingerprints, type LintResult, notCounted } from '@planproof/lint';
import type { Diagnostic } from '@planproof/schema';
import { counted } from '../counted.ts';
import type { FixMode } from './fix-mode.ts';

/** Keeps account of what fixing came to. */
export class FixLog {
  #found = 0;
  #fixed = 0;
  #changed = 0;
  #unsafe = 0;

  /** Notes one file, by what was to be said of it before and after. */
  add(before: LintResult, after: LintResult, isChanged: boolean): void {
    this.#found += before.diagnostics.length;
    this.#fixed += notCounted(before.diagnostics, countFingerprints(after.diagnostics)).length;
    this.#changed += isChanged ? 1 : 0;
    this.#unsafe += after.diagnostics.filter(hasOnlyUnsafe).length;
  }

  /** All of it in a sentence or two; nothing where there was nothing to find. */
  summary({ diff, unsafe }: FixMode): string | undefined {
    if (this.#found === 0) return undefined;
    const done = diff ? 'Would fix' : 'Fixed';
    const where = this.#changed === 0 ? '' : ` in ${counted(this.#changed, 'file')}`;
    const many = this.#fixed === 0 ? 'none' : this.#fixed;
    const more = unsafe || this.#unsafe === 0 ? '' : ` --unsafe fixes ${this.#unsafe} more.`;
    return `${done} ${many} of ${counted(this.#found, 'finding')}${where}.${more}`;
  }
}

function hasOnlyUnsafe({ fixes }: Diagnostic): boolean {
  return fixes.length > 0 && fixes.every(({ safety }) => safety === 'unsafe');
}
