import { type Chapter, chapterOf } from './chapter.ts';
import type { Page } from './page.ts';
import type { Section } from './section.ts';
import { sectionPages } from './section-pages.ts';
import { termLinker } from './terms/term-linker.ts';
import type { View } from './view.ts';

/** A chapter with its pages, their terms linked. */
export interface MadeChapter {
  readonly chapter: Chapter;
  readonly pages: readonly Page[];
}

export type MakeChapter = (view: View, section: Section) => MadeChapter;

export const madeChapter: MakeChapter = (view, section) => {
  const chapter = chapterOf(view, section);
  return { chapter, pages: sectionPages(view, chapter).map(termLinker(view)) };
};
