import type { Html } from './html.ts';

/** The text of a piece of a page, without its marks and drawings: for window titles and whoever searches. */
export function plainText({ markup }: Html): string {
  return unescaped(markup.replaceAll(/<svg.*?<\/svg>/gs, ' ').replaceAll(/<[^>]*>/g, ''));
}

/** The same with a blank wherever a mark stood, so that cells of a table stay words of their own. */
export function spacedText({ markup }: Html): string {
  return unescaped(markup.replaceAll(/<svg.*?<\/svg>/gs, ' ').replaceAll(/<[^>]*>/g, ' '));
}

function unescaped(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
