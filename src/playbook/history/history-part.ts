import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import { say, type View } from '../view.ts';
import type { AgreedVersion } from './agreed-history.ts';
import { hasOwnPage } from './object-path.ts';
import { objectSaid } from './object-said.ts';
import { objectState } from './object-state.ts';
import { type PageEvent, pageHistory } from './page-history.ts';
import { approvalWords, inForce, versionHeading } from './version-words.ts';

/** What happened to the things of a page, newest first; nothing where nothing ever did. */
export function historyPart(view: View, path: string): Html {
  const { history } = view;
  const events = history === undefined ? [] : pageHistory(history, path);
  if (events.length === 0) return html``;
  const [first] = history?.versions ?? [];
  const oldest = events.at(-1)?.object;
  const isFirst = oldest !== undefined && hasOwnPage(oldest) && oldest.became !== 'added';
  const origin =
    isFirst && first !== undefined && history?.paths.has(path)
      ? html`<li><h3>${versionHeading(view, first)}</h3><p class="meta">${signedWords(view, first)}</p><p>${say(view, 'First agreed.', 'Zuerst vereinbart.')}</p></li>`
      : html``;
  return part(
    say(view, 'History', 'Verlauf'),
    html`<ol class="history" reversed>${events.map((event) => entry(view, event))}${origin}</ol>`,
  );
}

/** Of an overview, which tells of several things, each event says which. */
function entry(view: View, { object, version }: PageEvent): Html {
  const about = hasOwnPage(object) ? html`` : html`<p>${object.title[view.language]}</p>`;
  const when = version === undefined ? html`` : html`<p class="meta">${signedWords(view, version)}</p>`;
  return html`<li><h3>${versionHeading(view, version)} ${objectState(view, object)}</h3>${when}${about}${objectSaid(view, object)}</li>`;
}

function signedWords(view: View, version: AgreedVersion): Html {
  return html`${inForce(view, version)} · ${say(view, 'approved by', 'freigegeben von')} ${approvalWords(view, version)}`;
}
