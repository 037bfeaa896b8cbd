import { coverageNeed } from '../../evaluate/metrics/coverage-need.js';
import { amountWords } from '../../model/words/amount-words.js';
import { shareWords } from '../../model/words/number-words.js';
import { rational } from '../../support/rational.js';
import { html } from '../html.js';
import { part, table } from '../parts.js';
import { say } from '../view.js';
const winRates = [rational(1, 5), rational(1, 4), rational(3, 10), rational(2, 5)];
/** How much coverage which win rate needs, with the slip of this metric; nothing for another measure. */
export function coverageTable(view, { measure }) {
    if (measure.of !== 'coverage')
        return html ``;
    const rows = winRates.flatMap((winRate) => {
        const need = coverageNeed(measure.slip, winRate);
        if (need === undefined)
            return [];
        return [
            [
                shareWords(winRate, view.language),
                amountWords({ unit: 'times', value: need }, view.agreement.currency, view.language),
            ],
        ];
    });
    const slip = shareWords(measure.slip, view.language);
    return part(say(view, 'How much is needed', 'Wie viel nötig ist'), html `<p>${say(view, `With ${slip} slipping to a later period:`, `Wenn ${slip} in einen späteren Zeitraum rutschen:`)} ${own(view, measure.winRate)}</p>${table([
        say(view, 'Win rate by value', 'Abschlussquote nach Wert'),
        say(view, 'Coverage needed', 'Nötige Abdeckung'),
    ], rows)}`);
}
function own(view, winRate) {
    if ('is' in winRate)
        return say(view, `we reckon with ${shareWords(winRate.is, 'en')}.`, `wir rechnen mit ${shareWords(winRate.is, 'de')}.`);
    if ('lastDays' in winRate)
        return say(view, `the win rate is that of the last ${winRate.lastDays} days.`, `die Abschlussquote ist die der letzten ${winRate.lastDays} Tage.`);
    return say(view, `the win rate is that of ${winRate.from} to ${winRate.to}.`, `die Abschlussquote ist die vom ${winRate.from} bis ${winRate.to}.`);
}
