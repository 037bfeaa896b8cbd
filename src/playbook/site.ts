import { type Artifact, sortedArtifacts } from '../compile/artifact.ts';
import { browserScripts, scriptNotices } from '../generated/browser-scripts.ts';
import { textIn } from '../model/words/language.ts';
import type { BookForms } from './book/book-forms.ts';
import type { DrawGraph } from './drawing/graph-canvas.ts';
import { html } from './html.ts';
import { icon } from './icon.ts';
import { languageFiles } from './language-files.ts';
import { leadingPage } from './leading-page.ts';
import { type Making, plainMaking } from './making.ts';
import { languageNames, siteLanguages } from './site-languages.ts';
import { bookStyle } from './stylesheet/book.ts';
import { stylesheet, stylesheetWithFigures } from './stylesheet/index.ts';
import { tryFiles } from './try/try-files.ts';
import type { PlaybookInput } from './view.ts';

/** Every file of the published site, by path below `generated/playbook/`. The same input gives the same bytes. */
export function playbookSite(
  input: PlaybookInput,
  draw: DrawGraph,
  forms: BookForms = {},
  making: Making = plainMaking,
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
    { path: 'assets/licences.txt', content: scriptNotices },
    ...(input.reloads ? [{ path: 'assets/reload.js', content: browserScripts.reload }] : []),
    ...tryFiles(input),
    ...siteLanguages(input.agreement).flatMap((language) =>
      languageFiles(input, language, { draw, forms, making }),
    ),
  ]);
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
