import type { Bilingual } from '../../model/words/language.ts';
import type { Chapter } from '../chapter.ts';
import type { ObjectPage } from '../section.ts';
import { themesOf } from '../themes.ts';

/** What stands in the book under a number of its own, and under which anchor. */
export interface Numbered {
  /** As printed, e.g. `3.1.2`. */
  readonly number: string;
  /** Unique in the book. */
  readonly anchor: string;
}

export interface NumberedTheme extends Numbered {
  readonly title: Bilingual;
  readonly chapters: readonly NumberedChapter[];
}

export interface NumberedChapter extends Numbered {
  readonly chapter: Chapter;
  readonly objects: readonly NumberedObject[];
}

export interface NumberedObject extends Numbered {
  readonly object: ObjectPage;
}

/** Themes, their sections, and the objects of those, in the order of the site's contents. */
export function outlineOf(chapters: readonly Chapter[]): readonly NumberedTheme[] {
  const bySection = new Map(chapters.map((chapter) => [chapter.section.id, chapter]));
  return themesOf(chapters.map(({ section }) => section)).map((theme, index) => {
    const number = String(index + 1);
    const own = theme.chapters.flatMap(({ id }) => bySection.get(id) ?? []);
    return {
      number,
      anchor: `book:${number}`,
      title: theme.title,
      chapters: own.map((chapter, place) => numbered(chapter, `${number}.${place + 1}`)),
    };
  });
}

/** What the book leaves out has no place in it that anything could lead to. */
function numbered(chapter: Chapter, number: string): NumberedChapter {
  const { id, insteadInBook } = chapter.section;
  const printed = insteadInBook === undefined ? chapter.objects : [];
  const objects = printed.map((object, place) => {
    return { number: `${number}.${place + 1}`, anchor: `${id}-${encodeURIComponent(object.id)}`, object };
  });
  return { number, anchor: id, chapter, objects };
}
