import { textIn } from '../../model/words/language.js';
import { monthsWords, monthWords } from '../../model/words/month-words.js';
import { exact } from '../../support/exact.js';
import { partsText } from '../explain/explanation-text.js';
import { breakLines } from './break-lines.js';
import { capacityLines } from './capacity-lines.js';
import { deadlineLines } from './deadline-lines.js';
import { monthLines } from './month-lines.js';
import { segmentLines } from './segment-lines.js';
/** A plan from top to bottom: each segment, the months, what must exist by when, whether it can be worked, what breaks it. */
export function planText(telling) {
    const { reading } = telling;
    return partsText([
        head(telling),
        ...reading.need.segments.map((segment) => segmentLines(telling, segment)),
        monthLines(telling),
        deadlineLines(telling),
        ...capacityLines(telling),
        breakLines(telling),
    ]);
}
function head(telling) {
    const { reading, language, say } = telling;
    const { plan } = reading;
    const from = monthWords(plan.startsIn, language);
    const worked = plan.startsIn === plan.months.from
        ? ''
        : say(`, worked from ${from} on`, `, daran gearbeitet wird ab ${from}`);
    return [
        telling.bold(`${plan.id}: ${telling.titled(plan.title)}`),
        telling.faint(`${telling.where(plan.place)}, ${monthsWords(plan.months, language)}${worked}`),
        `${say('Target', 'Ziel')}: ${telling.money(exact(plan.target))}`,
        signed(telling),
    ];
}
function signed({ reading, language, say }) {
    const { plan, agreement } = reading;
    if (plan.signatures.length === 0)
        return say('Nobody has signed it.', 'Niemand hat ihn unterschrieben.');
    const names = plan.signatures.map(({ side, on }) => `${textIn(agreement.parties[side].title, language)} ${on}`);
    return `${say('Signed', 'Unterschrieben')}: ${names.join(', ')}`;
}
