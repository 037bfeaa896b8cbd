import { ownValue } from '../../support/own-value.js';
import { and, asked, not, or } from './told.js';
/** Name of the measure: time since the k-th newest event of these signals, as all artefacts keep it. */
export function newestFact(k, signals) {
    return JSON.stringify({ newest: k, signals: [...new Set(signals)].toSorted() });
}
/** The newest of several signals is the youngest of the newest of each, so one artefact may keep the one and another the others. */
export function askedOfEach(question) {
    if (question.ask !== 'held' && question.ask !== 'least')
        return asked(question);
    const each = newestOfEach(question.measure);
    if (each === undefined)
        return asked(question);
    const held = each.map((measure) => asked({ ask: 'held', measure }));
    if (question.ask === 'held')
        return or(held);
    const { least } = question;
    const younger = each.map((measure) => and([asked({ ask: 'held', measure }), not(asked({ ask: 'least', measure, least }))]));
    return and([or(held), not(or(younger))]);
}
function newestOfEach(measure) {
    if (measure.of !== 'fact')
        return undefined;
    const { newest, signals = [] } = JSON.parse(measure.fact);
    if (newest !== 1 || signals.length < 2)
        return undefined;
    return signals.map((signal) => ({ of: 'fact', fact: newestFact(1, [signal]) }));
}
/** The consent without which there is no such event; undefined where some of its signals need none, or another. */
export function consentOfFact({ signals }, fact) {
    const { signals: named = [] } = JSON.parse(fact);
    const needed = new Set(named.map((signal) => ownValue(signals, signal)?.consent));
    const [only] = needed;
    return needed.size === 1 ? only : undefined;
}
const dayMs = 86_400_000;
/** The least milliseconds or number a fact can hold: of events of which only so many are kept per days, the k-th is old. */
export function leastOfFact(fact) {
    const { k = 1, max } = JSON.parse(fact);
    return max === undefined ? 0 : Math.floor((k - 1) / max.n) * max.perDays * dayMs;
}
/** How much older than the `newer`-th kept event the `older`-th is at least. */
export function apartOf(fact, newer, older) {
    const { max } = JSON.parse(fact);
    return max === undefined ? 0 : Math.floor((older - newer) / max.n) * max.perDays * dayMs;
}
