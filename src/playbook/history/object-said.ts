import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import { lastSaid, rowList } from './row-list.ts';
import type { ToldObject } from './told-object.ts';

/** What a definition said and says; of what is gone all it said, folded away. */
export function objectSaid(view: View, object: ToldObject): Html {
  const rows = object.rows[view.language];
  if (object.became !== 'removed') return html`${formerName(view, object)}${rowList(view, rows)}`;
  if (rows.length === 0) return html``;
  return html`<details><summary>${say(view, 'What it last said', 'Was zuletzt galt')}</summary>${lastSaid(rows)}</details>`;
}

/** The id that it had; nothing of what kept its own. */
function formerName(view: View, { formerId, id }: ToldObject): Html {
  if (formerId === undefined) return html``;
  return html`<p class="meta">${say(view, 'Was called', 'Hieß')} <code>${formerId}</code>${say(view, ', is called', ', heißt')} <code>${id}</code></p>`;
}
