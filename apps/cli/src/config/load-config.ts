import { basename } from 'node:path';
import type { LintedFile } from '@planproof/lint';
import { type Config, validateConfig } from '@planproof/schema';
import { parseSource } from '@planproof/yaml-source';
import type { CheckSettings } from '../check-options.ts';
import type { Dependencies } from '../dependencies.ts';
import { displayPath } from '../display-path.ts';
import type { Io } from '../io.ts';
import { SourceReader } from '../source.ts';
import { PACKAGE_NAME } from './config-names.ts';
import { configInPackage, findingInPackage } from './package-config.ts';

/** A configuration file, checked. */
export interface LoadedConfig {
  /** As reports show it. */
  readonly file: LintedFile;
  /** What it says; nothing where it has errors. */
  readonly config: Config | undefined;
}

/**
 * Reads a configuration and checks it as any file is checked. Throws what the system says.
 *
 * @param rules the levels that the command line sets; its own are for other files
 * @returns nothing for a package.json that holds none
 */
export function loadConfig(
  path: string,
  rules: CheckSettings['rules'],
  io: Io,
  dependencies: Dependencies,
): LoadedConfig | undefined {
  const source = new SourceReader(io).file(path);
  const isPackage = basename(path) === PACKAGE_NAME;
  const text = isPackage ? configInPackage(source.text) : source.text;
  if (text === undefined) return undefined;
  const { diagnostics, suppressed } = dependencies.lint(text, { ...source, kind: 'config', rules });
  const file: LintedFile = {
    path: displayPath(io.cwd, path),
    kind: 'config',
    diagnostics: diagnostics.map((each) =>
      isPackage ? findingInPackage(each, source.text) : each,
    ),
    text: source.text,
    suppressed,
    baselined: 0,
  };
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return { file, config: hasErrors ? undefined : read(text) };
}

/** The data, if it is a configuration: a comment may have suppressed what is wrong with it. */
function read(text: string): Config | undefined {
  const source = parseSource(text);
  const value = source.kind === 'document' ? source.value : undefined;
  const validation = validateConfig(value ?? {});
  return validation.ok ? validation.value : undefined;
}
