import type { Reading } from '../manifests/reading.ts';
import { readToml, type TomlTable } from '../manifests/toml.ts';
import type { TextFile } from '../text-file.ts';

/** Lines that name a file of a distribution alone: nine tenths of a lock, and nothing that is asked for. */
const FILES = /^(?:[ \t]+\{ ?(?:url|file|path|name) ?= ?"[^\r\n]*\},?|sdist = \{[^\r\n]*\})$/gm;

/** The TOML of a lock file; a problem where it is none. */
export function readLockText(reading: Reading, file: TextFile): TomlTable | undefined {
  // Blanks in their place keep the offsets.
  const text = file.text.replace(FILES, (line) =>
    /\bhash(?:es)? ?= ?["{]/.test(line) ? ' '.repeat(line.length) : line,
  );
  const toml = readToml(text);
  if (toml.kind === 'document') return toml.root;
  const message = `${file.path} is no TOML: ${toml.reason}; make the lock file again.`;
  reading.incomplete(message, file.place(toml.span));
  return undefined;
}
