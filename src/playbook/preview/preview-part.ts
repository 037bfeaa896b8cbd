import { hasOwnPage, objectPath } from '../history/object-path.ts';
import { objectSaid } from '../history/object-said.ts';
import { objectState } from '../history/object-state.ts';
import type { ToldObject } from '../history/told-object.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import { say, type View } from '../view.ts';
import { effectList } from './effect-list.ts';
import type { Effect, PlaybookPreview } from './playbook-preview.ts';

/** What merging would do to the things of one page. */
interface PagePreview {
  readonly objects: readonly ToldObject[];
  readonly effects: readonly Effect[];
}

function pagePreview({ effects, objects }: PlaybookPreview, path: string): PagePreview {
  return {
    objects: objects.filter((object) => objectPath(object) === path),
    effects: effects.filter(({ things }) => things.some((thing) => objectPath(thing) === path)),
  };
}

/** The mark of what would change, where it is listed. */
export function previewMark(view: View, path: string): Html {
  if (view.preview === undefined) return html``;
  const { effects, objects } = pagePreview(view.preview, path);
  if (objects.length + effects.length === 0) return html``;
  const isNew = objects.some(({ became }) => became === 'added');
  return html` <span class="would-change">${isNew ? say(view, 'would be new', 'wäre neu') : say(view, 'would change', 'würde sich ändern')}</span>`;
}

/** Before and after of a page, above what it says; nothing where merging leaves it as it is. */
export function previewPart(view: View, path: string): Html {
  if (view.preview === undefined) return html``;
  const { effects, objects } = pagePreview(view.preview, path);
  const told = objects.map(
    (object) =>
      html`${hasOwnPage(object) ? html`` : html`<h3>${object.title[view.language]} ${objectState(view, object)}</h3>`}${objectSaid(view, object)}`,
  );
  const isNew = objects.some((object) => hasOwnPage(object) && object.became === 'added');
  const fresh = isNew ? html`<p>${say(view, 'All of it would be new.', 'Das alles wäre neu.')}</p>` : html``;
  const content = html`${fresh}${told}${effectList(view, effects)}`;
  const shown = part(say(view, 'What would change here', 'Was sich hier ändern würde'), content);
  return shown.markup === '' ? shown : html`<div class="proposal">${shown}</div>\n`;
}
