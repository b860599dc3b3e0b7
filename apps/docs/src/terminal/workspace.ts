import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** A copy of an example project, or an empty folder, that samples are run in and may change. */
export class Workspace implements Disposable {
  readonly path: string;
  readonly #temporary: string;

  /** @param example the folder below `examples`; an empty folder where there is none */
  constructor(example?: string) {
    this.#temporary = mkdtempSync(join(tmpdir(), 'planproof-docs-'));
    this.path = join(this.#temporary, example ?? 'project');
    mkdirSync(this.path);
    if (example !== undefined) cpSync(join(examples, example), this.path, { recursive: true });
  }

  /** Writes a file, and the folders above it. */
  write(path: string, text: string): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  [Symbol.dispose](): void {
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}
