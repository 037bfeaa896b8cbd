import type { Artifact } from '../compile/artifact.ts';
import { browserScripts } from '../generated/browser-scripts.ts';
import type { Agreement } from '../model/agreement.ts';
import { textIn } from '../model/words/language.ts';
import { html } from './html.ts';
import { leadingPage } from './leading-page.ts';
import { languageNames, siteLanguages } from './site-languages.ts';

/**
 * Where the site is entered. It leads on into the only language; where there are several it offers each in its own words, and
 * a script goes on into the one that the reader's browser asks for.
 */
export function entranceFiles(agreement: Agreement): readonly Artifact[] {
  const languages = siteLanguages(agreement);
  const [first = 'en', second] = languages;
  const ways = languages.map(
    (language) =>
      html`<li><a lang="${language}" hreflang="${language}" href="${language}/index.html">${languageNames[language]}: ${textIn(agreement.title, language)}</a></li>\n`,
  );
  const title = textIn(agreement.title, first);
  const content = html`<h1>${title}</h1>\n<ul>${ways}</ul>`;
  const page = { path: 'index.html', language: first, title, base: '', content };
  if (second === undefined)
    return [{ path: page.path, content: leadingPage({ ...page, to: `${first}/index.html` }) }];
  return [
    { path: page.path, content: leadingPage({ ...page, script: 'entrance.js' }) },
    { path: 'assets/entrance.js', content: browserScripts.entrance },
  ];
}
