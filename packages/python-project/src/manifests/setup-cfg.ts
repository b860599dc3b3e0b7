import { normaliseName } from '../pep508.ts';
import { folderOf, resolvePath } from '../repository-path.ts';
import type { TextFile } from '../text-file.ts';
import { isTestingName } from './default-sets.ts';
import { extraSet, groupSet, mainSet, type RequirementSet } from './dependency-graph.ts';
import { type Ini, type IniLine, interpolated, readIni } from './ini.ts';
import { oldestPython } from './python-versions.ts';
import type { Reading } from './reading.ts';
import { linkRequirementsFile } from './requirements-file.ts';

const EXTRAS = 'options.extras_require';

/**
 * Reads the sections of setup.cfg that setuptools reads.
 *
 * @returns Whether it declares dependencies, and is not about settings of tools alone.
 */
export function readSetupCfg(reading: Reading, path: string): boolean {
  const file = reading.open(path);
  if (file === undefined) return false;
  const ini = readIni(file);
  const options = ini.get('options');
  const extras = ini.get(EXTRAS);
  if (options === undefined && extras === undefined) return false;
  const folder = folderOf(path);
  const project = reading.folder(folder);
  const name = ini.get('metadata')?.get('name')?.[0]?.text;
  if (name !== undefined) project.name ??= normaliseName(name);
  const python = options?.get('python_requires')?.[0]?.text;
  if (python !== undefined) project.minimumPython = oldestPython(python);
  const part = { reading, file, ini, folder };
  declareLines(part, mainSet(folder), 'options', options?.get('install_requires'));
  declareLines(part, groupSet(folder, 'tests'), 'options', options?.get('tests_require'));
  for (const [extra, lines] of extras ?? []) declareExtra(part, extra, lines);
  const declares = (options?.has('install_requires') ?? false) || (extras?.size ?? 0) > 0;
  if (declares) reading.manifests.add(path);
  return declares;
}

interface Part {
  readonly reading: Reading;
  readonly file: TextFile;
  readonly ini: Ini;
  readonly folder: string;
}

function declareExtra(part: Part, extra: string, lines: readonly IniLine[]): void {
  const set = extraSet(part.folder, extra);
  declareLines(part, set, EXTRAS, lines);
  if (isTestingName(extra)) part.reading.graph.install(set);
}

function declareLines(
  { reading, file, ini, folder }: Part,
  set: RequirementSet,
  section: string,
  lines: readonly IniLine[] | undefined,
): void {
  if (lines === undefined) return;
  reading.graph.add(set);
  for (const line of lines) {
    const text = interpolated(ini, section, line.text);
    const paths = /^file:\s*(.*)$/.exec(text)?.[1];
    if (paths !== undefined) {
      for (const each of paths.split(',').map((path) => path.trim()))
        linkRequirementsFile(reading, set, resolvePath(folder, each), each, file.place(line));
      continue;
    }
    for (const each of text.split('\n').filter((it) => it.trim() !== ''))
      reading.declareText(set, each, file, line, folder);
  }
}
