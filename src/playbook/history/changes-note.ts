import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import { approvalWords, inForce, versionLink } from './version-words.ts';

/** On the first page: how many definitions merging would change, and what was agreed last. */
export function changesNote(view: View): Html {
  return html`${wouldChange(view)}${lastAgreed(view)}`;
}

function wouldChange(view: View): Html {
  const { preview } = view;
  if (preview === undefined) return html``;
  const { length } = preview.objects;
  const count =
    length === 1
      ? say(view, 'Merging would change 1 definition.', 'Mit dem Merge würde sich 1 Festlegung ändern.')
      : say(
          view,
          `Merging would change ${length} definitions.`,
          `Mit dem Merge würden sich ${length} Festlegungen ändern.`,
        );
  const says = length === 0 ? '' : `${count} `;
  return html`<p class="note">${says}${preview.verdict[view.language]} ${preview.need[view.language]} <a href="changes/would-change.html">${say(view, 'What would change', 'Was sich ändern würde')}</a></p>\n`;
}

function lastAgreed(view: View): Html {
  const { history } = view;
  if (history === undefined) return html``;
  const newest = history.versions.at(-1);
  const all = html`<a href="changes/index.html">${say(view, 'All changes', 'Alle Änderungen')}</a>`;
  if (newest === undefined)
    return html`<p class="note">${say(view, 'Not yet agreed: no version has been released.', 'Noch nicht vereinbart: Es gibt keine freigegebene Version.')} ${all}</p>\n`;
  const open =
    history.draft === undefined
      ? html``
      : html` ${say(view, 'Written since then: ', 'Seitdem geschrieben: ')}${versionLink(view, undefined)}.`;
  return html`<p class="note">${say(view, 'Last agreed: ', 'Zuletzt vereinbart: ')}${versionLink(view, newest)}, ${inForce(view, newest)}; ${say(view, 'approved by', 'freigegeben von')} ${approvalWords(view, newest)}.${open} ${all}</p>\n`;
}
