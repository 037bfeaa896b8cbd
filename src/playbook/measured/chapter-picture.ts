import { type Html, html } from '../html.ts';
import type { SectionId } from '../section.ts';
import type { View } from '../view.ts';
import { attributionPicture } from './attribution-picture.ts';
import { cadencePicture } from './cadence-picture.ts';
import { heatMap } from './heat-map.ts';
import type { Measured } from './measured.ts';
import { origin } from './origin.ts';

/** The drawing of what was measured, above the list of a chapter; nothing without measurements. */
export function measuredPicture(view: View, section: SectionId): Html {
  const { measurements } = view;
  if (measurements === undefined) return html``;
  switch (section) {
    case 'slas':
      return withOrigin(view, measurements, heatMap(view, measurements, measurements.document.slas));
    case 'attribution':
      return withOrigin(view, measurements, attributionPicture(view, measurements));
    case 'cadences':
      return cadencePicture(view, measurements);
    default:
      return html``;
  }
}

/** No drawing, no origin. */
function withOrigin(view: View, measured: Measured, drawn: Html): Html {
  return drawn.markup === '' ? drawn : html`${drawn}${origin(view, measured)}`;
}
