import type { Html } from './html.ts';

/** The text of a piece of a page, without its marks and drawings: for window titles and whoever searches. */
export function plainText({ markup }: Html): string {
  return unescaped(markup.replaceAll(/<svg.*?<\/svg>/gs, ' ').replaceAll(/<[^>]*>/g, ''));
}

/**
 * The pieces of such a text in which nothing but letters, digits and signs beyond ASCII stands: what may be words of it, those
 * of two cells of a table apart. In one pass, for all of the site is looked through.
 */
export function piecesOf({ markup }: Html): ReadonlySet<string> {
  const found = markup.match(/<svg.*?<\/svg>|<[^>]*>|&[#a-z0-9]+;|[A-Za-z0-9\u0080-\uffff]+/gs) ?? [];
  return new Set(found.filter((piece) => piece[0] !== '<' && piece[0] !== '&'));
}

function unescaped(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
