import type { ToolLanguage } from '../model/words/language.ts';
import { kept, keptWith } from '../support/kept.ts';
import { bookWords } from './book/book-words.ts';
import { type Html, html } from './html.ts';
import { anchored } from './on-this-page.ts';
import { previewBanner } from './preview/preview-banner.ts';
import type { Section, SectionId } from './section.ts';
import { shownSections } from './shown-sections.ts';
import { languageNames, siteLanguages } from './site-languages.ts';
import { themesOf } from './themes.ts';
import type { View } from './view.ts';
import { words } from './view.ts';
import { wayInto } from './way-into.ts';
import { siteWords } from './words-of-site.ts';

/** What one page is about. */
export interface Page {
  /** Below the language's folder, e.g. `slas/first-contact.html`. */
  readonly path: string;
  readonly title: string;
  readonly section?: SectionId;
  readonly content: Html;
  /** Files below `assets/` that it runs beside the one of every page, in this order. */
  readonly scripts?: readonly string[];
  /** No other language has this page. */
  readonly alone?: boolean;
}

/** Nothing but files of the site itself may load: no script stands in a page, and no other host is asked. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const INDEX = 'index-a-z.html';

/** What the contents mark as the place of the reader. */
type Current = SectionId | typeof INDEX | undefined;

/** The whole file of a page: one frame for all of them. */
export function pageFile(view: View, page: Page): string {
  const { agreement, language, base } = view;
  const others = siteLanguages(agreement).filter((other) => other !== language);
  const { content, parts } = anchored(view, page.content);
  const pathIn = (other: ToolLanguage): string =>
    `${base}../${other}/${page.alone ? 'index.html' : page.path}`;
  const frame = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<link rel="icon" href="${base}../assets/icon.svg">
<link rel="stylesheet" href="${base}../assets/playbook.css">
${scriptsOf(view, page).map((script) => html`<script defer src="${base}../assets/${script}"></script>\n`)}${others.filter(() => !page.alone).map((other) => html`<link rel="alternate" hreflang="${other}" href="${pathIn(other)}">\n`)}</head>
<body>
<a class="skip" href="#content">${siteWords.skip[language]}</a>
<header><a class="home" href="${base}index.html"><img src="${base}../assets/icon.svg" alt="" width="22" height="22">${words(view, agreement.title)}</a>${others.map(
    (other) => html`
<a class="language" lang="${other}" hreflang="${other}" href="${pathIn(other)}">${languageNames[other]}</a>`,
  )}
<div class="search"></div></header>
${previewBanner(view)}<div class="frame">
${contentsOf(view)(page.path === INDEX ? INDEX : page.section)}
${parts}<main id="content">
${content}
</main>
</div>
<footer>${siteWords.version[language]}: ${agreement.version === 'draft' ? siteWords.draft[language] : agreement.version} · <a href="${base}book.html">${bookWords.asBook[language]}</a></footer>
</body>
</html>
`;
  return frame.markup;
}

function scriptsOf({ reloads }: View, { scripts = [] }: Page): readonly string[] {
  return ['site.js', ...scripts, ...(reloads ? ['reload.js'] : [])];
}

/** The way to every chapter: the same on all pages of one, so that a view makes it once for each. */
const contentsOf = keptWith((view: View) => {
  const chapters = shownSections(view);
  return kept((current: Current) => contents(view, chapters, current));
});

function contents(view: View, chapters: readonly Section[], current: Current): Html {
  const { language } = view;
  const here = chapters.find(({ id }) => id === current);
  return html`<nav class="contents" aria-label="${siteWords.contents[language]}"><details><summary>${siteWords.contents[language]}${here === undefined ? '' : `: ${here.title[language]}`}</summary>
<p><a href="${view.base}${INDEX}"${current === INDEX ? html` aria-current="page"` : ''}>${siteWords.indexAToZ[language]}</a></p>
${themesOf(chapters).map(
  ({ title, chapters: read }) => html`<p>${title[language]}</p>
<ul>${read.map((section) => navigation(view, section.id, section.title[language], current))}</ul>`,
)}<p><a href="${view.base}try/index.html">${siteWords.tryLead[language]}</a></p></details></nav>`;
}

function navigation(view: View, id: SectionId, title: string, current: Current): Html {
  const here = id === current ? html` aria-current="true"` : html``;
  return html`<li><a href="${wayInto(view, id)}"${here}>${title}</a></li>`;
}
