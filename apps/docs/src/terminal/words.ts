/** Cuts a command line into words as a shell does where nothing is expanded: quotes group, a backslash takes the next character. */
export function wordsOf(line: string): string[] {
  const words = line.match(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, escaped) => {
      return single ?? double ?? escaped ?? '';
    }),
  );
}
