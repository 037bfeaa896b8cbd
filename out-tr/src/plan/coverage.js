import { exact, exactOf, isNothing, minus, nothing, over, plus, times, } from '../support/exact.js';
/** How much pipeline is needed for each unit of revenue still to be won: 1 / ((1 − slip) · win rate) (semantics §8). */
export function neededCoverage(slip, winRate) {
    const kept = times(minus(exact(1), slip), winRate);
    return isNothing(kept) ? undefined : over(exact(1), kept);
}
/** Which part of the revenue still to be won a coverage delivers. */
export function deliveredBy(coverage, slip, winRate) {
    return times(coverage, times(minus(exact(1), slip), winRate));
}
/** The share of opportunities that is won: the rate of the last step. */
function winRateOf({ steps }) {
    return steps.at(-1)?.rate;
}
/**
 * The win rate by value of all segments together, undefined where nothing is to be won: what is to be won over the
 * pipeline that it takes. The pipeline of a segment is what it has to win over its own win rate.
 */
export function valueWinRate(segments) {
    let [toWin, pipeline] = [nothing, nothing];
    for (const need of segments) {
        const rate = winRateOf(need.segment);
        if (rate === undefined)
            continue;
        toWin = plus(toWin, need.toWin);
        pipeline = plus(pipeline, over(need.toWin, exactOf(rate)));
    }
    return isNothing(pipeline) ? undefined : over(toWin, pipeline);
}
