import type { Chapter } from './chapter.ts';
import { measuredPicture } from './measured/chapter-picture.ts';
import type { SectionId } from './section.ts';
import { pageOf, type View } from './view.ts';

/** The one page of every chapter that has no more of them, and nothing to see on its overview but a list of one. */
export function onlyPages(view: View, chapters: readonly Chapter[]): NonNullable<View['only']> {
  return Object.fromEntries(
    chapters.flatMap(({ objects: [first, second], picture, section }) => {
      const isAlone = first !== undefined && second === undefined;
      const isBare = isAlone && picture.markup === '' && measuredPicture(view, section.id).markup === '';
      return isBare ? [[section.id, first.id]] : [];
    }),
  );
}

/** Where somebody begins to read a chapter, relative to the page of the view. */
export function wayInto(view: View, chapter: SectionId): string {
  const only = view.only?.[chapter];
  return only === undefined ? `${view.base}${chapter}/index.html` : pageOf(view, chapter, only);
}
