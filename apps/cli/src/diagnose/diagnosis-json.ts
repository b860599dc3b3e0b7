import type { Diagnosis } from '@planproof/diagnose';
import { printableJson } from '@planproof/lint';

/** A diagnosis as JSON, version 1: what {@link Diagnosis} holds, and who says it. Keys may be added within a version. */
export function diagnosisJson(diagnosis: Diagnosis, version: string): string {
  const tool = { name: 'planproof', version };
  return printableJson({ version: 1, tool, ...diagnosis });
}
