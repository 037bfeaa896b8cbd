import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import { pageHistory } from './page-history.ts';
import { approvalWords, inForce, versionLink } from './version-words.ts';

/** In which version the things of a page came or last changed, since when that binds, and who signed it. */
export function agreedLine(view: View, path: string): Html {
  const { history } = view;
  if (history === undefined || !history.paths.has(path)) return html``;
  const [first] = history.versions;
  if (first === undefined) return line(html`${say(view, noVersion.en, noVersion.de)}`);
  const events = pageHistory(history, path);
  const agreed = events.find(({ version }) => version !== undefined);
  const isOpen = events[0] !== undefined && events[0].version === undefined;
  // It may have been agreed before it was removed; as it came back, nobody has signed it.
  if (isOpen && events[0]?.object.became === 'added')
    return line(
      html`${say(view, 'New since the last version: ', 'Neu seit der letzten Version: ')}${versionLink(view, undefined)}.`,
    );
  const { version = first, object } = agreed ?? {};
  const came =
    object === undefined
      ? say(view, 'First agreed in ', 'Zuerst vereinbart mit ')
      : object.became === 'added'
        ? say(view, 'Came with ', 'Neu mit ')
        : say(view, 'Last changed with ', 'Zuletzt geändert mit ');
  const signed = html`${say(view, 'Approved by ', 'Freigegeben von ')}${approvalWords(view, version)}.`;
  const open = isOpen
    ? html` ${say(view, 'Changed since then: ', 'Seitdem geändert: ')}${versionLink(view, undefined)}.`
    : html``;
  return line(html`${came}${versionLink(view, version)}, ${inForce(view, version)}. ${signed}${open}`);
}

function line(content: Html): Html {
  return html`<p class="meta agreed">${content}</p>\n`;
}

const noVersion = {
  en: 'Not yet agreed: no version has been released.',
  de: 'Noch nicht vereinbart: Es gibt keine freigegebene Version.',
};
