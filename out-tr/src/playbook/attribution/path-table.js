import { shareWords } from '../../model/words/number-words.js';
import { formatRational } from '../../support/rational.js';
import { html } from '../html.js';
import { part, table } from '../parts.js';
import { link, say } from '../view.js';
import { examplePath } from './example-path.js';
/** A worked example: who gets what of one deal, computed by the model itself. */
export function pathTable(view, attribution) {
    const rows = examplePath(view, attribution).map((example, index) => [
        say(view, `${example.daysBefore} days before`, `${example.daysBefore} Tage vorher`),
        html `${link(view, 'signals', view.agreement.signals[example.touch.type], example.touch.type)}${moment(view, index)}`,
        credited(view, example),
    ]);
    const what = attribution.per === 'channel'
        ? say(view, 'Each channel is credited once, whichever of its touches is shown.', 'Jeder Kanal zählt einmal, gleich bei welchem seiner Kontakte.')
        : '';
    return part(say(view, 'An example', 'Ein Beispiel'), html `<p>${say(view, 'An invented customer on its way to a deal, and who gets the credit for it.', 'Ein erfundener Kunde auf dem Weg zum Auftrag, und wem er angerechnet wird.')} ${what}</p>${table([say(view, 'When', 'Wann'), say(view, 'Touch', 'Kontakt'), say(view, 'Credit', 'Anteil')], rows)}`);
}
function moment(view, index) {
    if (index === 1)
        return say(view, ' – becomes a lead', ' – wird zum Lead');
    return index === 3 ? say(view, ' – becomes an opportunity', ' – wird zur Opportunity') : '';
}
const barWidth = 120;
function credited(view, { share, excluded }) {
    if (share === undefined)
        return html `<span class="bound">${excluded === undefined ? '–' : reason(view, excluded)}</span>`;
    const width = Math.round((barWidth * share.numerator) / share.denominator);
    return html `<svg class="share" aria-hidden="true" viewBox="0 0 ${barWidth} 10"><rect width="${width}" height="10"></rect></svg> ${shareWords(share, view.language)}${exactly(share)}`;
}
function reason(view, excluded) {
    if (excluded === 'after anchor')
        return say(view, 'comes after the moment that counts', 'liegt nach dem Stichmoment');
    if (excluded === 'lookback')
        return say(view, 'too long ago', 'zu lange her');
    return excluded === 'collapsed'
        ? say(view, 'taken together with the one before', 'zusammen mit dem vorigen gezählt')
        : say(view, 'does not count', 'zählt nicht');
}
/** The share as it is reckoned, where the percentage may be rounded. */
function exactly(share) {
    return share.denominator === 1 ? html `` : html ` <small>(${formatRational(share)})</small>`;
}
