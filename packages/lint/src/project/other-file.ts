import { LineIndex, type Span } from '@planproof/yaml-source';
import type { RelatedFile } from '../finding.ts';
import type { Project } from './project.ts';

/** A file of the repository, or its beginning. */
export interface OtherFile {
  readonly path: string;
  readonly text: string;
}

/** A place in another file, as a finding shows it. */
export function placeIn(
  project: Project,
  { path, text }: OtherFile,
  span: Span,
  message: string,
): RelatedFile {
  const lines = new LineIndex(text);
  const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
  return { message, file: project.displayPath(path), range };
}
