import { chosenTheme, showTheme } from './theme.ts';

const theme = chosenTheme();
if (theme !== undefined) showTheme(theme);
