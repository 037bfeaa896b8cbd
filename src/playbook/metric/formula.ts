import type { Measure } from '../../model/measure.ts';
import { measureWords } from '../../model/words/measure/measure-words.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';

/** Numerator over denominator, in words; nothing for a measure that is no fraction. */
export function formula(view: View, measure: Measure): Html {
  const { fraction } = measureWords(measure, view.agreement, view.language);
  if (fraction === undefined) return html``;
  return html`<p class="formula"><span>${fraction.over}</span> <span class="divided">${say(view, 'divided by', 'geteilt durch')}</span> <span>${fraction.under}</span></p>`;
}
