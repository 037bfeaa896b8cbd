import { textsIn } from '../lint/texts.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { table } from './parts.ts';
import { languageNames } from './site-languages.ts';
import { isUntranslated } from './translation.ts';
import { say, type View, words } from './view.ts';

/** For authors: every text of the agreement that the language of the view still lacks; no page where none is. */
export function untranslatedPage(view: View): Page | undefined {
  const missing = textsIn(view.agreement).filter(({ text }) =>
    isUntranslated(view.agreement, text, view.language),
  );
  if (missing.length === 0) return undefined;
  const language = languageNames[view.language];
  const title = say(view, `Not yet in ${language}`, `Noch nicht auf ${language}`);
  return {
    path: 'not-translated.html',
    title,
    alone: true,
    content: html`<h1>${title}</h1><p class="intro">${say(
      view,
      `${missing.length === 1 ? 'One text is' : `${missing.length} texts are`} shown in another language until somebody translates ${missing.length === 1 ? 'it' : 'them'}.`,
      `${missing.length === 1 ? 'Ein Text steht' : `${missing.length} Texte stehen`} in einer anderen Sprache da, bis jemand ${missing.length === 1 ? 'ihn' : 'sie'} übersetzt.`,
    )}</p>${table(
      [say(view, 'Text', 'Text'), say(view, 'Where it is written', 'Wo er geschrieben steht')],
      missing.map(({ text, place }) => [
        words(view, text),
        html`<code>${place.file}</code><br><code>${place.path.join('.')}</code>`,
      ]),
    )}`,
  };
}

/** The way there, for whoever looks through everything. */
export function untranslatedLink(view: View, page: Page | undefined): Html {
  return page === undefined ? html`` : html`<p><a href="${view.base}${page.path}">${page.title}</a></p>`;
}
