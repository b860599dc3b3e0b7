import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenarios } from './gherkin.ts';

/** The titles, after a check that each one stands at its span. */
function titles(text: string): { titles: string[]; complete: boolean } {
  const { scenarios, complete } = readScenarios(text);
  for (const { title, span } of scenarios) {
    if (title !== '') expect(text.slice(span.start, span.end)).toBe(title);
  }
  return { titles: scenarios.map(({ title }) => title), complete };
}

describe('readScenarios', () => {
  test('reads scenarios, outlines and examples, in rules too, and no background', () => {
    const text = `@login
Feature: Sign in
  In words that mention a
  Scenario Outline of ours

  Background: The server runs
    Given a server

  @smoke
  Scenario: A known passkey is accepted
    When I sign in
      """
      Scenario: quoted
      """

  Rule: Nobody else comes in
    Background:
      Given a stranger

    Example: A stranger is refused
      Then I stay outside

    Scenario Outline: A passkey of <age> days is <fate>
      Examples: Ages
        | age | fate     |
        | 1   | accepted |
`;
    expect(titles(text)).toEqual({
      titles: [
        'A known passkey is accepted',
        'A stranger is refused',
        'A passkey of <age> days is <fate>',
      ],
      complete: true,
    });
  });

  test('reads other languages', () => {
    const text = `# language: fr
Fonctionnalité: Connexion
  Contexte:
    Soit un serveur
  Scénario: Une clé connue est acceptée
    Quand je me connecte
  Plan du scénario: Une clé de <jours> jours
    Quand je me connecte
    Exemples:
      | jours |
      | 1     |
`;
    expect(titles(text)).toEqual({
      titles: ['Une clé connue est acceptée', 'Une clé de <jours> jours'],
      complete: true,
    });
  });

  test('accepts a byte order mark and both line ends', () => {
    expect(titles('\uFEFFFeature: A\r\n  Scenario: Scenario: one \r\n  Scenario:\r\n')).toEqual({
      titles: ['Scenario: one', ''],
      complete: true,
    });
  });

  test('points at the keyword of a scenario without a title', () => {
    const text = 'Feature: A\n  Scenario:\n';
    expect(readScenarios(text).scenarios).toEqual([{ title: '', span: { start: 13, end: 22 } }]);
  });

  test.each([
    [
      'a stray line',
      'Feature: A\n  Scenario: One\n    Given x\n  stray\n  Scenario: Two\n',
      ['One', 'Two'],
    ],
    ['no feature', 'Scenario: One\n', []],
    ['an unknown language', '# language: xx\nFeature: A\n  Scenario: One\n', ['One']],
    ['many mistakes', `Feature: A\n  Scenario: One\n    Given x\n${'  y\n'.repeat(20)}`, ['One']],
  ])('reads what it can of a text with %s', (_, text, expected) => {
    expect(titles(text)).toEqual({ titles: expected, complete: false });
  });

  test('reads an empty text', () => {
    expect(titles('')).toEqual({ titles: [], complete: true });
  });

  test('never throws', () => {
    const lines = fc.constantFrom(
      'Feature: A',
      'Scenario: B',
      'Given c',
      '| d |',
      '"""',
      '@e',
      '#',
      'f',
      '',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(lines).map((all) => all.join('\n')),
    );
    fc.assert(fc.property(texts, (text) => void titles(text)));
  });
});
