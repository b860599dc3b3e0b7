import { load } from 'js-yaml';

import { yamlFiles } from './shared-data.ts';

/** A case of the official YAML test suite (https://github.com/yaml/yaml-test-suite). */
export interface SuiteCase {
  /** The file's name, with the case's number where a file has several. */
  readonly id: string;
  readonly text: string;
  readonly fails: boolean;
  /** The parse as the suite writes it, one event on a line. */
  readonly tree: readonly string[];
  /** The data, where the suite gives it. */
  readonly json: string | undefined;
}

/** Reads the suite's own format, in which a case leaves out what it has in common with the one before. */
export function suiteCases(folder: string): SuiteCase[] {
  return [...yamlFiles(folder)].flatMap(([file, text]) => {
    const name = file.replace('.yaml', '');
    let previous: Record<string, unknown> = {};
    const all: unknown = load(text);
    return (Array.isArray(all) ? all : []).map((raw: Record<string, unknown>, index) => {
      const fails = raw.fail === true;
      const merged: Record<string, unknown> = { ...previous, ...raw };
      previous = merged;
      return {
        id: index === 0 ? name : `${name}-${index}`,
        text: visible(String(merged.yaml)),
        fails,
        tree: visible(String(merged.tree ?? ''))
          .split('\n')
          .map((line) => line.trimStart())
          .filter(Boolean),
        json: typeof merged.json === 'string' && merged.json !== '' ? merged.json : undefined,
      };
    });
  });
}

/** Puts back what the suite writes as visible characters. */
function visible(text: string): string {
  return text
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replaceAll('⇔', '\uFEFF')
    .replace(/∎\n$/, '');
}
