/** A theme that a reader chose; without a choice the system's holds. */
export type Theme = 'light' | 'dark';

const KEY = 'planproof-theme';

/** The theme that the reader chose; nothing where there is no choice, or no storage to remember it. */
export function chosenTheme(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Shows a theme, and remembers it where there is storage. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The theme then holds for this page alone.
  }
}

/** Shows a theme on this page. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** The theme that is shown, by choice or by the system. */
export function shownTheme(): Theme {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return chosenTheme() ?? (dark ? 'dark' : 'light');
}
