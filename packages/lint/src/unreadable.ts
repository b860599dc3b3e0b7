import { defaultLimits, type UnreadableSource } from '@planproof/yaml-source';

const MEBIBYTE = 1024 * 1024;

/** A file that is larger than the limit, so that it was not read. */
export function unreadTooLarge(byteLength: number): UnreadableSource {
  const size = (byteLength / MEBIBYTE).toFixed(1);
  const limit = defaultLimits.bytes / MEBIBYTE;
  return {
    kind: 'unreadable',
    text: '',
    problem: {
      kind: 'limit',
      span: { start: 0, end: 0 },
      message: `The file has ${size} MiB; a plan has at most ${limit} MiB.`,
    },
  };
}

/** A text whose bytes are not UTF-8. */
export function undecodable(text: string, offset: number): UnreadableSource {
  return {
    kind: 'unreadable',
    text,
    problem: {
      kind: 'syntax',
      span: { start: offset, end: Math.min(offset + 1, text.length) },
      message: 'The file is not text in UTF-8: the bytes here are no character.',
      help: 'Save the file as UTF-8. If it is no text at all, it is not a feature file.',
    },
  };
}
