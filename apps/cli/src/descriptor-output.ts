import { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
import type { Output } from './io.ts';
import { isSystemError } from './system-error.ts';

/** A stream that the process was given. */
export interface GivenStream {
  readonly descriptor: 1 | 2;
  /** Opens Node's stream for it. That takes longer than checking a file, so it is done only where it must be. */
  readonly open: () => NodeJS.WriteStream;
  readonly isTerminal: () => boolean;
  /** Hears of what goes wrong after a write has returned. */
  readonly onLateError: (error: Error) => void;
}

/**
 * Writes straight to the descriptor, so that everything is written when `write` returns. A terminal is left to Node, which
 * knows the consoles of Windows, and so is the rest of a text for which a pipe has no room and will not wait.
 */
export function descriptorOutput(given: GivenStream): Output {
  const isTerminal = memo(given.isTerminal);
  const stream = memo(() => {
    const opened = given.open();
    opened.on('error', (error) => {
      if (!isClosedPipe(error)) given.onLateError(error);
    });
    return opened;
  });
  let useStream = false;
  return {
    write: (text) => {
      useStream ||= isTerminal();
      const rest = useStream ? text : writeNow(given.descriptor, Buffer.from(text));
      if (rest.length === 0) return;
      useStream = true;
      stream().write(rest);
    },
    get isTerminal() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? stream().columns : undefined;
    },
  };
}

/** @returns what the pipe had no room for */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  let written = 0;
  try {
    while (written < bytes.length) written += fs.writeSync(descriptor, bytes, written);
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.code === 'EAGAIN') return bytes.subarray(written);
    if (!isClosedPipe(thrown)) throw thrown;
  }
  return Buffer.alloc(0);
}

/** The reader has seen enough, as `head` does: nothing to complain about. */
function isClosedPipe(thrown: unknown): boolean {
  return isSystemError(thrown) && (thrown.code === 'EPIPE' || thrown.code === 'EOF');
}

function memo<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
