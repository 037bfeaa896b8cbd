import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';

/** On every page of a preview: that it is one, and against what, with a way to all that would change. */
export function previewBanner(view: View): Html {
  if (view.preview === undefined) return html``;
  return html`<section class="preview" aria-label="${say(view, 'Preview', 'Vorschau')}">${previewWords(view)} <a href="${view.base}changes/would-change.html">${say(view, 'What would change', 'Was sich ändern würde')}</a></section>\n`;
}

/** On the first leaf of a book made of a preview, which may be passed on without the site. */
export function previewNote(view: View): Html {
  return view.preview === undefined ? html`` : html`<p class="note">${previewWords(view)}</p>\n`;
}

function previewWords(view: View): Html {
  return html`<strong>${say(view, 'Preview.', 'Vorschau.')}</strong> ${say(view, 'Proposed, not merged. Compared with ', 'Vorgeschlagen, nicht übernommen. Verglichen mit ')}<code>${view.preview?.against}</code>.`;
}
