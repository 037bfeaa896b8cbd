import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import type { Measured } from './measured.ts';
import { origin } from './origin.ts';

/** The headed part of a page that holds its figures, with their origin below; the top of the page leads to it. */
export function whereItStands(view: View, measured: Measured, content: Html): Html {
  return html`<section id="standing"><h2>${say(view, 'Where it stands', 'Stand der Dinge')}</h2>${content}${origin(view, measured)}</section>`;
}

/** What the agreement defines and the measurement does not tell of. */
export function notMeasured(view: View, measured: Measured): Html {
  return whereItStands(
    view,
    measured,
    html`<p>${say(
      view,
      'Not measured: the measurement does not tell of it, so it is younger than that. leadpact measure --format json with the definitions of now does.',
      'Nicht gemessen: Die Messung sagt nichts dazu, ist also älter. leadpact measure --format json mit den heutigen Definitionen tut es.',
    )}</p>`,
  );
}
