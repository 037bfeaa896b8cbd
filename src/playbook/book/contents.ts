import { type Html, html } from '../html.ts';
import type { View } from '../view.ts';
import { siteWords } from '../words-of-site.ts';
import { bookWords } from './book-words.ts';
import type { NumberedTheme } from './outline.ts';

/** Every theme, section and object with its number. */
export function contents({ language }: View, outline: readonly NumberedTheme[]): Html {
  return html`<section class="book-contents" id="book:contents"><h2>${siteWords.contents[language]}</h2>
<ul>
<li><a href="#book:overview">${bookWords.overview[language]}</a></li>
${outline.map(
  (theme) => html`<li><a href="#${theme.anchor}">${theme.number} ${theme.title[language]}</a>
<ul>${theme.chapters.map(
    ({ anchor, chapter, number, objects }) =>
      html`<li><a href="#${anchor}">${number} ${chapter.section.title[language]}</a>${
        objects.length === 0
          ? html``
          : html`<ul>${objects.map((each) => html`<li><a href="#${each.anchor}">${each.number} ${each.object.title}</a></li>\n`)}</ul>`
      }</li>\n`,
  )}</ul></li>\n`,
)}<li><a href="#book:signatures">${bookWords.signatures[language]}</a></li>
</ul></section>`;
}

/** The short way to themes and sections, beside the text on a wide screen; on a narrow one, a way back to the contents. */
export function menu({ language }: View, outline: readonly NumberedTheme[]): Html {
  const entry = (anchor: string, title: string): Html => html`<li><a href="#${anchor}">${title}</a></li>\n`;
  return html`<nav class="menu" aria-label="${siteWords.contents[language]}"><a class="back" href="#book:contents">${siteWords.contents[language]}</a>
<ul>${entry('book:overview', bookWords.overview[language])}</ul>
${outline.map(
  ({ anchor, chapters, number, title }) => html`<p><a href="#${anchor}">${number} ${title[language]}</a></p>
<ul>${chapters.map(({ anchor: place, chapter }) => entry(place, chapter.section.title[language]))}</ul>`,
)}<ul>${entry('book:signatures', bookWords.signatures[language])}</ul></nav>`;
}
