import { parseSource, type SourceDocument } from '@planproof/yaml-source';
import { type FixtureView, viewFixtureFile } from '../fixture/fixture-view.ts';

/** A fixture that a file of the repository defines. */
export interface DefinedFixture {
  readonly fixture: FixtureView;
  /** The file, as reports name it. */
  readonly file: string;
  /** The file's text, so that places in it can be shown. */
  readonly source: SourceDocument;
}

/**
 * The fixtures that a fixture file defines, whatever else is wrong with it; nothing where it cannot be read.
 *
 * @param file the file, as reports name it
 */
export function fixturesIn(text: string, file: string): readonly DefinedFixture[] | undefined {
  const source = parseSource(text);
  if (source.kind === 'unreadable') return undefined;
  return viewFixtureFile(source.value).map((fixture) => ({ fixture, file, source }));
}
