import { locate, parseSource, type SourceDocument } from '@planproof/yaml-source';
import { type FeatureView, viewFeature } from '../feature-view.ts';
import type { RelatedFile } from '../finding.ts';
import { type RequiredService, requiredServices } from '../required-services.ts';
import { type OtherFile, placeIn } from './other-file.ts';
import type { Project } from './project.ts';

/** A feature of the repository that needs fixtures. */
export interface NeedyFeature extends OtherFile {
  readonly source: SourceDocument;
  readonly feature: FeatureView;
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
  const feature = viewFeature(source.value);
  return requiredServices(feature).length === 0 ? undefined : { path, text, source, feature };
}

/** The entry by which a feature needs a fixture, as a finding in another file shows it. */
export function placeOfEntry(
  project: Project,
  feature: NeedyFeature,
  { path, focus }: RequiredService,
  message: string,
): RelatedFile {
  const at = focus === undefined ? path : [...path, focus];
  return placeIn(project, feature, locate(feature.source, at, 'value').span, message);
}
