/** Runs on every page; nobody needs it to read. */

// On paper nothing can be unfolded.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
});
