/** Goes on into the first language that the reader's browser asks for and the site has, else into its first. */
const ways = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
const [way = ways[0]] = wanted.flatMap((language) => ways.filter(({ hreflang }) => hreflang === language));
// Not kept in the history, or nobody could come back past it.
if (way !== undefined) location.replace(way.href);
