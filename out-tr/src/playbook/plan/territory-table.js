import { monthWords } from '../../model/words/month-words.js';
import { fullestMonth, weeksOver } from '../../plan/capacity/fullest-month.js';
import { availableWords, decimalWords, moneyWords, neededWords, partWords, } from '../../plan/words/amount-words.js';
import { html } from '../html.js';
import { facts, joined, table } from '../parts.js';
import { link, say } from '../view.js';
/** Every territory in its fullest month. */
export function territoryTable(view, { territories }) {
    const { language } = view;
    const rows = territories.map((capacity) => {
        const { month, mqls, leadCapacity, minutesNeeded, minutesAvailable } = fullestMonth(capacity);
        const can = leadCapacity === undefined
            ? say(view, 'no limit', 'ohne Grenze')
            : availableWords(leadCapacity, language);
        return [
            link(view, 'territories', capacity.territory),
            monthWords(month, language),
            `${neededWords(mqls, language)} / ${can}`,
            minutesNeeded === undefined
                ? ''
                : `${neededWords(minutesNeeded, language)} / ${availableWords(minutesAvailable, language)}`,
            String(weeksOver(capacity)),
        ];
    });
    return table([
        say(view, 'Territory', 'Gebiet'),
        say(view, 'Fullest month', 'Vollster Monat'),
        say(view, 'Leads / limit', 'Leads / Grenze'),
        say(view, 'Minutes / there are', 'Minuten / vorhanden'),
        say(view, 'Weeks over', 'Wochen darüber'),
    ], rows);
}
/** Coverage, and what the promises alone would bring. */
export function coverageFacts(view, { coverage, promises, agreement }) {
    const { language } = view;
    const money = (amount) => moneyWords(amount, agreement.currency, language);
    const entries = [
        [
            say(view, 'Coverage aimed at', 'Angestrebte Abdeckung'),
            coverage &&
                say(view, `${decimalWords(coverage.target, language)}, brings ${partWords(coverage.delivers, language)} of what is left to win`, `${decimalWords(coverage.target, language)}, bringt ${partWords(coverage.delivers, language)} dessen, was noch zu gewinnen ist`),
        ],
        [
            say(view, 'Coverage needed', 'Nötige Abdeckung'),
            coverage &&
                (coverage.needed === undefined
                    ? say(view, 'none is enough', 'keine genügt')
                    : decimalWords(coverage.needed, language)),
        ],
        [
            say(view, 'If every promise is kept, and no more', 'Wenn jede Zusage gehalten wird und nicht mehr'),
            promises &&
                html `${say(view, `${money(promises.value)} of ${money(promises.toWin)}`, `${money(promises.value)} von ${money(promises.toWin)}`)} (${joined(promises.used.map((each) => link(view, 'commitments', each)))})`,
        ],
    ];
    return entries.every(([, content]) => content === undefined) ? html `` : facts(entries);
}
