import type { Explanation } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';

/** Says what an error comes of. */
export type Explain = (symptom: Symptom, facts: Facts) => Explanation;
