import { compareExact, exact, exactOf, nothing, plus, times } from '../support/exact.js';
/** After how many whole months half of those that are won at all are won, through all these steps. */
export function medianMonths(steps) {
    let passed = nothing;
    for (const [months, share] of delaysOf(steps)) {
        passed = plus(passed, share);
        if (compareExact(passed, exact(1, 2)) >= 0)
            return months;
    }
    return 0;
}
/** How the delays of several steps add up. */
function delaysOf(steps) {
    let delays = new Map([[0, exact(1)]]);
    for (const { after } of steps) {
        const next = new Map();
        for (const [months, share] of delays) {
            for (const lag of after) {
                const sum = months + lag.months;
                next.set(sum, plus(next.get(sum) ?? nothing, times(share, exactOf(lag.share))));
            }
        }
        delays = new Map(Array.from(next).toSorted(([left], [right]) => left - right));
    }
    return delays;
}
