/** The values that the variants name one by one stand in one list. */
export function inOneList(phrases: readonly string[]): string[] {
  const isList = (phrase: string) => phrase.startsWith(ONE_OF);
  const values = phrases
    .filter(isList)
    .flatMap((phrase) => phrase.slice(ONE_OF.length).split(', '));
  const list = values.length === 0 ? [] : [`${ONE_OF}${[...new Set(values)].join(', ')}`];
  return [...list, ...new Set(phrases.filter((phrase) => !isList(phrase)))];
}

const ONE_OF = 'one of ';

/** What a field is, without what only one of the variants makes of it behind the colon. */
export function inCommon(descriptions: readonly string[]): string {
  const [first = '', ...others] = descriptions;
  const [general = ''] = first.split(': ');
  const isVaried = others.some((other) => other !== first && other.startsWith(`${general}: `));
  return isVaried ? `${general}.` : first;
}
