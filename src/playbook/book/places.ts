import { pageName } from '../page-name.ts';
import type { Numbered, NumberedTheme } from './outline.ts';

/** Where what the pages of the site show stands in the book, by the path of the page below the language's folder. */
export type Places = ReadonlyMap<string, Numbered>;

export function placesOf(outline: readonly NumberedTheme[]): Places {
  const chapters = outline.flatMap((theme) => theme.chapters);
  return new Map([
    ['index.html', { number: '', anchor: 'book:cover' }],
    ...chapters.map((each): [string, Numbered] => [`${each.anchor}/index.html`, each]),
    ...chapters.flatMap(({ anchor, objects }) =>
      objects.map((each): [string, Numbered] => [`${anchor}/${pageName(each.object.id)}.html`, each]),
    ),
  ]);
}
