import type { Frame, Symptom } from './log/symptom.ts';

/**
 * Who imported a module that is missing.
 *
 * - `dialect`: a library that chooses its driver by a URL; nobody wrote the import
 * - `code`: a file of the project; the frame says where
 * - `library`: a distribution that is installed
 * - `unknown`: the log shows no traceback
 */
export type ImportOrigin =
  | { readonly kind: 'dialect'; readonly frame: Frame; readonly library: string }
  | { readonly kind: 'code'; readonly frame: Frame }
  | { readonly kind: 'library'; readonly frame: Frame; readonly library: string }
  | { readonly kind: 'unknown' };

/** Where libraries import the driver that a URL asks for. */
const DIALECTS: readonly (readonly [folder: string, library: string])[] = [
  ['sqlalchemy/dialects/', 'SQLAlchemy'],
  ['sqlalchemy/connectors/', 'SQLAlchemy'],
  ['databases/backends/', 'databases'],
  ['tortoise/backends/', 'Tortoise ORM'],
  ['django/db/backends/', 'Django'],
  ['piccolo/engine/', 'piccolo'],
];

/** Tells from the traceback who imported a module. */
export function importOrigin({ frames }: Symptom): ImportOrigin {
  const frame = frames.findLast(({ file }) => !isImportSystem(file));
  if (frame === undefined) return { kind: 'unknown' };
  const file = frame.file.replaceAll('\\', '/');
  const dialect = DIALECTS.find(
    ([folder]) => file.includes(`/${folder}`) || file.startsWith(folder),
  );
  if (dialect !== undefined) return { kind: 'dialect', frame, library: dialect[1] };
  if (/^(?:import_)?dbapi$/.test(frame.function) && file.includes('sqlalchemy')) {
    return { kind: 'dialect', frame, library: 'SQLAlchemy' };
  }
  const installed = /(?:^|\/)(?:site|dist)-packages\/(?<name>[^/]+)/.exec(file)?.groups?.name;
  if (installed !== undefined) {
    return { kind: 'library', frame, library: installed.replace(/\.py$/, '') };
  }
  return { kind: 'code', frame };
}

/** Whether a frame is a file of the project, and neither an installed distribution nor Python's own library. */
export function isOwnCode({ file }: Frame): boolean {
  return (
    !file.startsWith('<') &&
    !/(?:^|[\\/])(?:site|dist)-packages[\\/]|[\\/]lib(?:64)?[\\/]python[\d.]+[\\/]/.test(file) &&
    !isImportSystem(file)
  );
}

function isImportSystem(file: string): boolean {
  return file.startsWith('<frozen') || /[\\/]importlib[\\/]/.test(file);
}
