import AstBuilder from '@cucumber/gherkin/dist/AstBuilder.js';
import { GherkinException } from '@cucumber/gherkin/dist/Errors.js';
import GherkinClassicTokenMatcher from '@cucumber/gherkin/dist/GherkinClassicTokenMatcher.js';
import type IToken from '@cucumber/gherkin/dist/IToken.js';
import Parser, { TokenType } from '@cucumber/gherkin/dist/Parser.js';
import type { GherkinReader, GherkinScenario, GherkinText } from './project/gherkin-reader.ts';

export type { GherkinReader, GherkinScenario, GherkinText };

/**
 * Reads the scenarios of a Gherkin text, in the language that it names, with Cucumber's own parser. It has a module of its own
 * because the parser's table of languages is larger than all the rest of the linter.
 */
export const readScenarios: GherkinReader = (text) => {
  const collector = new ScenarioCollector(lineStarts(text), text);
  const parser = new Parser(collector, new GherkinClassicTokenMatcher());
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  try {
    parser.parse(source);
    return { scenarios: collector.scenarios, complete: true };
  } catch (thrown) {
    if (!(thrown instanceof GherkinException)) throw thrown;
    return { scenarios: collector.scenarios, complete: false };
  }
};

/** Notes the scenario lines that the parser accepts, and builds nothing: so they are known where it finds mistakes, too. */
class ScenarioCollector extends AstBuilder {
  readonly scenarios: GherkinScenario[] = [];
  readonly #starts: readonly number[];
  readonly #text: string;

  /** @param starts where each line begins */
  constructor(starts: readonly number[], text: string) {
    super(() => '');
    this.#starts = starts;
    this.#text = text;
  }

  override build(token: IToken<TokenType>): void {
    if (token.matchedType !== TokenType.ScenarioLine) return;
    const title = token.matchedText ?? '';
    const { line } = token.location;
    const from = this.#starts[line - 1] ?? 0;
    const written = this.#text.slice(from, this.#starts[line]).trimEnd();
    const start = from + (title === '' ? written.search(/\S/) : written.lastIndexOf(title));
    const end = from + written.length;
    this.scenarios.push({ title, span: { start, end } });
  }

  override startRule(): void {}

  override endRule(): void {}

  override getResult(): undefined {}
}

/** Lines as the parser counts them: a lone carriage return ends none. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
