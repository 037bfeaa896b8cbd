import { type Artifact, sortedArtifacts } from '../compile/artifact.ts';
import { browserScripts } from '../generated/browser-scripts.ts';
import { textIn } from '../model/words/language.ts';
import { bookOf } from './book/book.ts';
import { bookFiles } from './book/book-files.ts';
import type { BookForms } from './book/book-forms.ts';
import type { DrawGraph } from './drawing/graph-canvas.ts';
import { gonePages } from './history/gone-pages.ts';
import { homePage } from './home.ts';
import { html } from './html.ts';
import { icon } from './icon.ts';
import { leadingPage } from './leading-page.ts';
import { lifecyclePicture } from './lifecycle/picture.ts';
import { type MakeChapter, madeChapter } from './made-chapter.ts';
import { type Page, pageFile } from './page.ts';
import { redirects } from './redirects.ts';
import { shownSections } from './shown-sections.ts';
import { languageNames, siteLanguages } from './site-languages.ts';
import { bookStyle } from './stylesheet/book.ts';
import { stylesheet, stylesheetWithFigures } from './stylesheet/index.ts';
import type { PlaybookInput, View } from './view.ts';

/** Every file of the published site, by path below `generated/playbook/`. The same input gives the same bytes. */
export function playbookSite(
  input: PlaybookInput,
  draw: DrawGraph,
  forms: BookForms = {},
  makeChapter: MakeChapter = madeChapter,
): readonly Artifact[] {
  return sortedArtifacts([
    { path: 'index.html', content: entrance(input) },
    {
      path: 'assets/playbook.css',
      content: input.measurements || input.reports ? stylesheetWithFigures : stylesheet,
    },
    { path: 'assets/icon.svg', content: icon },
    { path: 'assets/book.css', content: bookStyle },
    { path: 'assets/site.js', content: browserScripts.site },
    ...(input.reloads ? [{ path: 'assets/reload.js', content: browserScripts.reload }] : []),
    ...siteLanguages(input.agreement).flatMap((language) => {
      const home: View = { ...input, language, base: '' };
      return sitePages(home, draw, forms, makeChapter);
    }),
  ]);
}

function sitePages(
  home: View,
  draw: DrawGraph,
  forms: BookForms,
  makeChapter: MakeChapter,
): readonly Artifact[] {
  const { language } = home;
  const inner: View = { ...home, base: '../' };
  const lifecycle = lifecyclePicture(home, draw);
  const first = homePage(home, lifecycle);
  const made = shownSections(home).map((section) => makeChapter(inner, section));
  const pages = made.flatMap((each) => each.pages);
  const fileOf = (page: Page): Artifact => ({
    path: `${language}/${page.path}`,
    content: pageFile(inner, page),
  });
  const written = [
    { path: `${language}/${first.path}`, content: pageFile(home, first) },
    ...pages.map(fileOf),
  ];
  const led = [...written, ...redirects(home.agreement.renames ?? [], language, written)];
  // What is told of the agreement is no part of it.
  const agreed = made.map(({ chapter }) => chapter).filter(({ section }) => !section.isDerived);
  return [
    ...led,
    ...gonePages(inner, led).map(fileOf),
    ...bookFiles(inner, bookOf(inner, agreed, lifecycle), forms),
  ];
}

/** The first page leads into the first language of the site, and offers all. */
function entrance({ agreement }: PlaybookInput): string {
  const languages = siteLanguages(agreement);
  const [first = 'en'] = languages;
  const ways = languages.map(
    (language, index) =>
      html`${index === 0 ? '' : ' · '}<a lang="${language}" href="${language}/index.html">${languageNames[language]}</a>`,
  );
  const title = textIn(agreement.title, first);
  return leadingPage({
    language: first,
    title,
    to: `${first}/index.html`,
    base: '',
    content: html`<h1>${title}</h1>
<p>${ways}</p>`,
  });
}
