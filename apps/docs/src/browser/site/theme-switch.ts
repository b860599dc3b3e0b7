import { chooseTheme, shownTheme } from '../theme/theme.ts';

/** Lets the button in the header switch between light and dark. */
export function setUpThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  if (!(button instanceof HTMLButtonElement)) return;
  const show = () => button.setAttribute('aria-pressed', String(shownTheme() === 'dark'));
  show();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  button.addEventListener('click', () => {
    chooseTheme(shownTheme() === 'dark' ? 'light' : 'dark');
    show();
  });
}
