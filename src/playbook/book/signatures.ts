import type { Side } from '../../model/text.ts';
import { type Html, html } from '../html.ts';
import { joined } from '../parts.ts';
import { say, type View, words } from '../view.ts';
import { siteWords } from '../words-of-site.ts';
import { bookWords } from './book-words.ts';

/** A place for each party to sign, with the roles that may sign for it. */
export function signatures(view: View): Html {
  const { agreement, language } = view;
  const version = agreement.version === 'draft' ? siteWords.draft[language] : agreement.version;
  return html`<section class="theme signatures" id="book:signatures"><h2>${bookWords.signatures[language]}</h2>
<p>${say(
    view,
    `Both sides sign the agreement as it stands in this book (version: ${version}).`,
    `Beide Seiten unterschreiben die Vereinbarung, wie sie in diesem Buch steht (Version: ${version}).`,
  )}</p>
${signature(view, 'marketing')}${signature(view, 'sales')}</section>`;
}

function signature(view: View, side: Side): Html {
  const { parties, roles } = view.agreement;
  const { approvers, title } = parties[side];
  const names = approvers.map((id) => words(view, roles[id]?.title));
  const lines = [
    say(view, 'Name', 'Name'),
    say(view, 'Role', 'Rolle'),
    say(view, 'Place and date', 'Ort und Datum'),
    say(view, 'Signature', 'Unterschrift'),
  ];
  return html`<section class="signature"><h3>${say(view, 'For ', '')}${words(view, title)}</h3>
${names.length === 0 ? html`` : html`<p>${say(view, 'Signed by', 'Es unterschreibt')}: ${joined(names, say(view, ' or ', ' oder '))}</p>\n`}<dl>${lines.map((line) => html`<dt>${line}</dt><dd></dd>`)}</dl></section>
`;
}
