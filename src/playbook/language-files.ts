import type { Artifact } from '../compile/artifact.ts';
import type { ToolLanguage } from '../model/words/language.ts';
import { bookOf } from './book/book.ts';
import { bookFiles } from './book/book-files.ts';
import type { BookForms } from './book/book-forms.ts';
import type { Chapter } from './chapter.ts';
import type { DrawGraph } from './drawing/graph-canvas.ts';
import { gonePages } from './history/gone-pages.ts';
import { homePage } from './home.ts';
import { indexAToZ } from './index-a-z.ts';
import { lifecyclePicture } from './lifecycle/picture.ts';
import type { Making } from './making.ts';
import type { Page } from './page.ts';
import { redirects } from './redirects.ts';
import { searchData } from './search/search-documents.ts';
import { searchScript } from './search/search-script.ts';
import { shownSections } from './shown-sections.ts';
import { termLinker } from './terms/term-linker.ts';
import { tryPage } from './try/try-page.ts';
import { untranslatedLink, untranslatedPage } from './untranslated.ts';
import type { PlaybookInput, View } from './view.ts';
import { onlyPages } from './way-into.ts';

/** By what the files of a language are made. */
interface Tools {
  readonly draw: DrawGraph;
  readonly forms: BookForms;
  readonly making: Making;
}

/** The site in one language, with its index for the search and its book. */
export function languageFiles(
  input: PlaybookInput,
  language: ToolLanguage,
  { draw, forms, making }: Tools,
): readonly Artifact[] {
  const viewFrom = (base: string): View => {
    const view: View = { ...input, language, base };
    return { ...view, lifecycle: lifecyclePicture(view, draw) };
  };
  const lone = viewFrom('../');
  const made = shownSections(lone).map((section) => making.chapter(lone, section));
  const chapters = made.map(({ chapter }) => chapter);
  const only = onlyPages(lone, chapters);
  const home: View = { ...viewFrom(''), only };
  const inner: View = { ...lone, only };
  const linked = termLinker(inner);
  const pages = [...made.flatMap((each) => each.pages), linked(tryPage(inner))];
  const filesOf = (view: View, all: readonly Page[]): readonly Artifact[] =>
    all.map((page) => making.file(view, page));
  const outer = [homePage(home), ...lists(home, chapters)].map(termLinker(home));
  const written = [...filesOf(home, outer), ...filesOf(inner, pages)];
  const led = [...written, ...redirects(input.agreement.renames ?? [], language, written)];
  // What is told of the agreement is no part of it.
  const agreed = chapters.filter(({ section }) => !section.isDerived);
  return [
    ...led,
    ...filesOf(inner, gonePages(inner, led).map(linked)),
    { path: `assets/search-${language}.js`, content: searchScript(searchData(inner, chapters)) },
    ...bookFiles(inner, bookOf(inner, agreed), forms),
  ];
}

/** Pages that list what all the others are about. */
function lists(home: View, chapters: readonly Chapter[]): readonly Page[] {
  const untranslated = untranslatedPage(home);
  const index = indexAToZ(home, chapters, untranslatedLink(home, untranslated));
  return untranslated === undefined ? [index] : [index, untranslated];
}
