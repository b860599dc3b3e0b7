import type { Span } from '@planproof/yaml-source';

/** A scenario of a Gherkin file. */
export interface GherkinScenario {
  /** What stands after the keyword, trimmed. The placeholders of an outline are left as they are. */
  readonly title: string;
  /** Where the title stands in the text; the keyword where it is empty. */
  readonly span: Span;
}

/** What a Gherkin file holds. */
export interface GherkinText {
  /** Scenarios, outlines and examples, those in rules too, in the order of the text. Not backgrounds. */
  readonly scenarios: readonly GherkinScenario[];
  /** Whether the text is Gherkin throughout. Where it is not, there may be scenarios that could not be read. */
  readonly complete: boolean;
}

/** Reads the scenarios of a text, and as many as it can of one with mistakes. */
export type GherkinReader = (text: string) => GherkinText;
