import { locate, parseSource, type YamlRecord, type YamlValue } from '@planproof/yaml-source';
import { asList, asRecord, type FeatureView, viewFeature } from '../feature-view.ts';
import type { RelatedFile } from '../finding.ts';
import { type RequiredService, requiredServices } from '../required-services.ts';
import { placeIn } from './other-file.ts';
import type { Project } from './project.ts';

/** A feature of the repository that needs fixtures. */
export interface NeedyFeature {
  /** The file's path in the repository. */
  readonly path: string;
  /** As far as it says what it needs. */
  readonly feature: FeatureView;
}

/** Where a repository's features are looked for, and not below it. */
export const featureDirectory = '.guardkit/features';

/** Whether a path is that of a feature file of a repository. */
export function isFeaturePath(path: string): boolean {
  const name = path.startsWith(`${featureDirectory}/`)
    ? path.slice(featureDirectory.length + 1)
    : '';
  return /^[^/]+\.ya?ml$/.test(name);
}

/**
 * A feature, whatever else is wrong with it; nothing where it cannot be read, or needs no fixtures.
 *
 * @param path the file's path in the repository
 */
export function needyFeature(text: string, path: string): NeedyFeature | undefined {
  // Of thousands of features few need any, and the others are not read as YAML.
  if (!text.includes('infrastructure')) return undefined;
  const source = parseSource(text);
  if (source.kind === 'unreadable') return undefined;
  const feature = viewFeature(needsOf(source.value));
  return requiredServices(feature).length === 0 ? undefined : { path, feature };
}

/** What a feature needs, and of which tasks: the rest is not kept. */
function needsOf(value: YamlValue | undefined): YamlRecord {
  const root = pick(asRecord(value), ['infrastructure', 'tasks']);
  const tasks = asList(root.tasks)?.map((task) =>
    pick(asRecord(task), ['file_path', 'requires_infrastructure']),
  );
  return tasks === undefined ? root : { ...root, tasks };
}

function pick(record: YamlRecord | undefined, keys: readonly string[]): YamlRecord {
  const entries = keys.flatMap((key) => {
    const value = record?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * The entry by which a feature needs a fixture, as a finding in another file shows it. The file is read once more: of thousands
 * of features few have anything that is shown.
 */
export function placeOfEntry(
  project: Project,
  { path: file }: NeedyFeature,
  { path, focus }: RequiredService,
  message: string,
): RelatedFile {
  const text = project.read(file) ?? '';
  const source = parseSource(text);
  const at = focus === undefined ? path : [...path, focus];
  const span =
    source.kind === 'unreadable' ? { start: 0, end: 0 } : locate(source, at, 'value').span;
  return placeIn(project, { path: file, text }, span, message);
}
