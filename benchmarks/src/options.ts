import { parseArgs } from 'node:util';

/** What the words after the command ask for. */
export interface Options {
  /** The file that the results are to be written to as JSON. */
  readonly json: string | undefined;
  /** The Markdown page whose table of results is to be replaced. */
  readonly markdown: string | undefined;
  /** The most rounds of any benchmark. */
  readonly rounds: number;
  /** Leaves out the benchmarks whose description does not hold this. */
  readonly only: string;
}

/** Throws where there is a word that it does not know, with a sentence that says so. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      markdown: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds ?? Number.POSITIVE_INFINITY);
  if (!(rounds >= 1)) throw new TypeError('--rounds takes a number from 1.');
  return { json: values.json, markdown: values.markdown, rounds, only: values.only ?? '' };
}
