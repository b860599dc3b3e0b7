import { type Spread, spreadOf } from './statistics.ts';

/** What a measurement should come to. */
export interface Aim {
  readonly most: number;
  /** Whether the run fails when it is missed. */
  readonly required?: true;
}

/** Something to measure. */
export interface Benchmark {
  /** The version of Node that runs it. */
  readonly node: string;
  readonly subject: string;
  /** What the subject is compared with; nothing where the value stands for itself. */
  readonly peer?: string;
  readonly unit: 'times' | 'MiB';
  readonly aim?: Aim;
  readonly rounds: number;
  /** Fails unless both sides do the work that is to be measured. */
  readonly verify?: () => void;
  /** Measures once. */
  readonly sample: (round: number) => Sample;
}

/** One round of a benchmark. */
export interface Sample {
  readonly value: number;
  /** How long both sides took, in milliseconds. */
  readonly elapsed?: { readonly subject: number; readonly peer: number };
}

/** What came of a benchmark. */
export interface Measurement extends Pick<Benchmark, 'node' | 'subject' | 'peer' | 'unit' | 'aim'> {
  readonly value: Spread;
  /** Medians, in milliseconds. For orientation: only the ratios are comparable between machines and runs. */
  readonly elapsed?: { readonly subject: number; readonly peer: number };
  readonly rounds: number;
}

/** Does some work once and says how long it took, in milliseconds. */
export type Timed = () => number;

/** Measures, after one round that only warms up. */
export function measure(benchmark: Benchmark, mostRounds: number): Measurement {
  const { node, subject, peer, unit, aim } = benchmark;
  const rounds = Math.min(benchmark.rounds, mostRounds);
  benchmark.verify?.();
  benchmark.sample(0);
  const samples = Array.from({ length: rounds }, (_, round) => benchmark.sample(round));
  const elapsed = samples.flatMap((sample) => sample.elapsed ?? []);
  return {
    node,
    subject,
    ...(peer !== undefined && { peer }),
    unit,
    ...(aim !== undefined && { aim }),
    value: spreadOf(samples.map(({ value }) => value)),
    ...(elapsed.length > 0 && {
      elapsed: {
        subject: spreadOf(elapsed.map((both) => both.subject)).median,
        peer: spreadOf(elapsed.map((both) => both.peer)).median,
      },
    }),
    rounds,
  };
}

/**
 * Compares two pieces of work by running them one right after the other, in turns first and second. A machine that
 * slows down for a while slows both sides of a pair, and the ratio stays.
 *
 * @param times how often the peer's work is done for each time of the subject's
 */
export function pairOf(subject: Timed, peer: Timed, times = 1): (round: number) => Sample {
  const sides = { subject, peer: () => sum(Array.from({ length: times }, peer)) };
  return (round) => {
    const elapsed = { subject: 0, peer: 0 };
    for (const side of round % 2 === 0 ? order : [...order].reverse())
      elapsed[side] = sides[side]();
    return { value: elapsed.subject / elapsed.peer, elapsed };
  };
}

const order = ['subject', 'peer'] as const;

/** Times a function. */
export function timed(work: () => void): Timed {
  return () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
}

/** Whether the aim is met; nothing where there is none. */
export function isMet({ aim, value }: Measurement): boolean | undefined {
  return aim === undefined ? undefined : value.median <= aim.most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
