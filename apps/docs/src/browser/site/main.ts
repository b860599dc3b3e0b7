import { addCopyButtons } from './copy-button.ts';
import { setUpSearch } from './search.ts';
import { setUpThemeSwitch } from './theme-switch.ts';

setUpThemeSwitch();
setUpSearch();
addCopyButtons();
