import type { ConfiguredSettings } from '../config-option.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Io } from '../io.ts';
import { forElsewhere } from './generated-by.ts';
import type { TargetName } from './target-names.ts';

/** The text of each file by its path, or that it cannot be generated; then it is said why. */
export type Generated =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly code: number };

/** Generates a target. What a target needs is loaded for it alone. */
export async function generated(
  target: TargetName,
  settings: ConfiguredSettings,
  io: Io,
  dependencies: Dependencies,
): Promise<Generated> {
  switch (target) {
    case 'python':
      return elsewhere(target, (await import('./gen/python.ts')).pythonFiles);
    case 'types':
      return elsewhere(target, (await import('./gen/types.ts')).typeFiles);
    case 'json-schema':
      return { kind: 'files', files: (await import('./schema-files.ts')).schemaFiles() };
    case 'docker-fixtures':
      return (await import('./docker-fixtures.ts')).dockerFixtures(settings, io, dependencies);
  }
}

function elsewhere(target: TargetName, files: Readonly<Record<string, string>>): Generated {
  const texts = Object.entries(files).map(
    ([path, text]) => [path, forElsewhere(text, target)] as const,
  );
  return { kind: 'files', files: new Map(texts) };
}
