/** Runs on every page; nobody needs it to read. */

import { installTermCards } from './cards/term-cards.ts';
import { installSearch } from './search/search-field.ts';

// On paper nothing can be unfolded.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
});

installTermCards();
installSearch();
