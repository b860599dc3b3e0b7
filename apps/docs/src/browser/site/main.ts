import { addCopyButtons } from './copy-button.ts';
import { showCurrentPage } from './current-page.ts';
import { setUpSearch } from './search.ts';
import { setUpThemeSwitch } from './theme-switch.ts';

setUpThemeSwitch();
setUpSearch();
addCopyButtons();
showCurrentPage();
