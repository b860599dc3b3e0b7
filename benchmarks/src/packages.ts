import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** An installed package. */
export interface InstalledPackage {
  readonly version: string;
  /** The JavaScript of its command, where it has one; nothing where that is not built. */
  readonly script: string | undefined;
}

/** @returns nothing where the package is not installed */
export function installedPackage(name: string): InstalledPackage | undefined {
  const manifest = manifestOf(name);
  if (manifest === undefined) return undefined;
  const { version, bin }: { version: string; bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  const [path] = typeof bin === 'string' ? [bin] : Object.values(bin ?? {});
  const script = path === undefined ? undefined : join(dirname(manifest), path);
  return { version, script: script !== undefined && existsSync(script) ? script : undefined };
}

function manifestOf(name: string): string | undefined {
  try {
    return findPackageJSON(name, import.meta.url);
  } catch {
    return undefined;
  }
}
