import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';

/** On every page of a preview: that it is one, and against what. */
export function previewBanner(view: View): Html {
  const { base, preview } = view;
  if (preview === undefined) return html``;
  return html`<section class="preview" aria-label="${say(view, 'Preview', 'Vorschau')}"><strong>${say(view, 'Preview.', 'Vorschau.')}</strong> ${say(view, 'Proposed, not merged. Compared with ', 'Vorgeschlagen, nicht übernommen. Verglichen mit ')}<code>${preview.against}</code>. <a href="${base}changes/would-change.html">${say(view, 'What would change', 'Was sich ändern würde')}</a></section>\n`;
}
