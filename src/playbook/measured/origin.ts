import { instantWords } from '../../model/words/date-words.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import type { Measured } from './measured.ts';

/** Where figures come from, below every one of them: as of when, of which file, and where more of it is told. */
export function origin(view: View, { asOf, document, file, isUnchanged }: Measured): Html {
  const { version, zone } = document.agreement;
  const seen = instantWords(zone, asOf, view.language);
  const shown =
    version === 'draft'
      ? say(view, 'the draft', 'dem Entwurf')
      : `${say(view, 'version', 'Version')} ${version}`;
  const doubt = isUnchanged
    ? ''
    : ` ${say(view, 'The file was changed after leadpact had written it.', 'Die Datei wurde verändert, nachdem leadpact sie geschrieben hatte.')}`;
  return html`<p class="origin">${say(view, `As of ${seen}, measured by ${shown}, from`, `Stand ${seen}, gemessen nach ${shown}, aus`)} <code>${file}</code>. <a href="${view.base}dashboards/index.html">${say(view, 'What these figures rest on', 'Worauf diese Zahlen beruhen')}</a>.${doubt}</p>`;
}
