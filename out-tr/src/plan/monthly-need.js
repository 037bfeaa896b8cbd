import { compareExact, exactOf, nothing, over, plus, sumOf, times } from '../support/exact.js';
import { monthLater } from '../support/month.js';
/** need(up, m − j) += need(down, m) · lag(j) / rate (semantics §10). */
export function earlierNeed(need, { rate, after }) {
    const earlier = new Map();
    for (const [month, count] of need) {
        const upstream = over(count, exactOf(rate));
        for (const { months, share } of after) {
            const when = monthLater(month, -months);
            earlier.set(when, plus(earlier.get(when) ?? nothing, times(upstream, exactOf(share))));
        }
    }
    return inOrder(earlier);
}
/** Several needs together. */
export function togetherNeed(needs) {
    const together = new Map();
    for (const need of needs) {
        for (const [month, count] of need)
            together.set(month, plus(together.get(month) ?? nothing, count));
    }
    return inOrder(together);
}
/** A part of a need, month by month. */
export function partOfNeed(need, share) {
    return new Map(Array.from(need, ([month, count]) => [month, times(count, share)]));
}
export function sumOfNeed(need) {
    return sumOf(need.values());
}
/** What is needed before a month. */
export function needBefore(need, month) {
    return new Map(Array.from(need).filter(([when, count]) => when < month && compareExact(count, nothing) > 0));
}
function inOrder(need) {
    return new Map(Array.from(need).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
