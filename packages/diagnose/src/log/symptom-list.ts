import type { Frame, Standing, Symptom } from './symptom.ts';

/** So many different errors are kept; the first ones are the ones that count. */
const MOST_SYMPTOMS = 50;

const standings: readonly Standing[] = ['raised', 'handled', 'mentioned'];

/** The errors of a log, each once. */
export class SymptomList {
  readonly #symptoms = new Map<string, Symptom>();
  /** The last one, of which what follows may say more: its last frame, or that it was handled. */
  #last: Symptom | undefined;

  add(symptom: Symptom): void {
    this.#settle();
    this.#last = symptom;
  }

  /** A long traceback's last frame comes after the error. */
  endTraceback(frame: Frame): void {
    if (this.#last !== undefined && this.#last.frames.at(-1)?.at.line !== frame.at.line) {
      this.#last = { ...this.#last, frames: [...this.#last.frames, frame] };
    }
  }

  /** The last one was caught, and another is going to follow. */
  handled(): void {
    if (this.#last?.standing === 'raised') this.#last = { ...this.#last, standing: 'handled' };
    this.#settle();
  }

  /** Those that ended something first, then those that were caught, then those that something merely said. */
  ranked(): readonly Symptom[] {
    this.#settle();
    const all = [...this.#symptoms.values()];
    return standings.flatMap((each) => all.filter(({ standing }) => standing === each));
  }

  #settle(): void {
    const symptom = this.#last;
    this.#last = undefined;
    if (symptom === undefined) return;
    const key = `${symptom.kind} ${symptom.subject}`;
    const before = this.#symptoms.get(key);
    if (before !== undefined) this.#symptoms.set(key, joined(before, symptom));
    else if (this.#symptoms.size < MOST_SYMPTOMS) this.#symptoms.set(key, symptom);
  }
}

/** A summary repeats errors without their tracebacks; the first with a traceback says most. */
function joined(before: Symptom, symptom: Symptom): Symptom {
  const isBetter = standings.indexOf(symptom.standing) < standings.indexOf(before.standing);
  const isRicher = symptom.frames.length > 0 && (before.frames.length === 0 || isBetter);
  const standing = isBetter ? symptom.standing : before.standing;
  return { ...(isRicher ? symptom : before), standing };
}
