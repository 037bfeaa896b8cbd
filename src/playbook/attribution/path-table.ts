import type { Attribution } from '../../model/attribution.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { formatRational, type Rational } from '../../support/rational.ts';
import { type Html, html } from '../html.ts';
import { part, table } from '../parts.ts';
import { link, say, type View } from '../view.ts';
import { type ExampleTouch, examplePath } from './example-path.ts';

/** A worked example: who gets what of one deal, computed by the model itself. */
export function pathTable(view: View, attribution: Attribution): Html {
  const rows = examplePath(view, attribution).map((example, index) => [
    say(view, `${example.daysBefore} days before`, `${example.daysBefore} Tage vorher`),
    html`${link(view, 'signals', view.agreement.signals[example.touch.type], example.touch.type)}${moment(view, index)}`,
    credited(view, example),
  ]);
  const what =
    attribution.per === 'channel'
      ? say(
          view,
          'Each channel is credited once; its share stands at its first touch.',
          'Jeder Kanal zählt einmal; sein Anteil steht bei seinem ersten Kontakt.',
        )
      : '';
  return part(
    say(view, 'An example', 'Ein Beispiel'),
    html`<p>${say(view, 'An invented customer on its way to a deal, and who gets the credit for it.', 'Ein erfundener Kunde auf dem Weg zum Auftrag, und wem er angerechnet wird.')} ${what}</p>${table(
      [say(view, 'When', 'Wann'), say(view, 'Touch', 'Kontakt'), say(view, 'Credit', 'Anteil')],
      rows,
    )}`,
  );
}

function moment(view: View, index: number): string {
  if (index === 1) return say(view, ' – becomes a lead', ' – wird zum Lead');
  return index === 3 ? say(view, ' – becomes an opportunity', ' – wird zur Opportunity') : '';
}

const barWidth = 120;

function credited(view: View, { share, excluded, isCreditedBefore }: ExampleTouch): Html {
  if (isCreditedBefore)
    return html`<span class="bound">${say(view, 'credited with its channel above', 'oben mit seinem Kanal angerechnet')}</span>`;
  if (share === undefined)
    return html`<span class="bound">${excluded === undefined ? '–' : reason(view, excluded)}</span>`;
  const width = Math.round((barWidth * share.numerator) / share.denominator);
  return html`<svg class="share" aria-hidden="true" viewBox="0 0 ${barWidth} 10"><rect width="${width}" height="10"></rect></svg> ${shareWords(share, view.language)}${exactly(share)}`;
}

function reason(view: View, excluded: string): string {
  if (excluded === 'after anchor')
    return say(view, 'comes after the moment that counts', 'liegt nach dem Stichmoment');
  if (excluded === 'lookback') return say(view, 'too long ago', 'zu lange her');
  return excluded === 'collapsed'
    ? say(view, 'taken together with the one before', 'zusammen mit dem vorigen gezählt')
    : say(view, 'does not count', 'zählt nicht');
}

/** The share as it is reckoned, where the percentage may be rounded. */
function exactly(share: Rational): Html {
  return share.denominator === 1 ? html`` : html` <small>(${formatRational(share)})</small>`;
}
