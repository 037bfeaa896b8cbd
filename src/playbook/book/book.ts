import type { Chapter } from '../chapter.ts';
import { type Html, html } from '../html.ts';
import type { View } from '../view.ts';
import { contents, menu } from './contents.ts';
import { bookTitle, cover } from './cover.ts';
import { outlineOf } from './outline.ts';
import { overview } from './overview.ts';
import { placesOf } from './places.ts';
import { signatures } from './signatures.ts';
import { themePart } from './theme-part.ts';

/** The whole agreement to be read or printed in one go; it is one text, whatever file it gets into. */
export interface Book {
  readonly title: string;
  readonly menu: Html;
  readonly content: Html;
}

/**
 * The book in the language of the view, which is that of the pages of `chapters`. Links to what it leaves out are those of
 * a file that stands in the language's folder of the site.
 */
export function bookOf(view: View, chapters: readonly Chapter[]): Book {
  const outline = outlineOf(chapters);
  const places = placesOf(outline);
  return {
    title: bookTitle(view),
    menu: menu(view, outline),
    content: html`${cover(view)}
${contents(view, outline)}
${overview(view, places)}
${outline.map((theme) => themePart(view, theme, places))}${signatures(view)}`,
  };
}
