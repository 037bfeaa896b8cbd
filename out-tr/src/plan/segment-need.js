import { compareExact, exact, exactOf, minus, nothing, over, sumOf, times, } from '../support/exact.js';
import { earlierNeed, sumOfNeed } from './monthly-need.js';
/** What a segment takes of a plan. */
export function segmentNeed(plan, segment) {
    const target = times(exact(plan.target), exactOf(segment.share));
    const expected = expectedValue(segment.openPipeline);
    const left = minus(target, expected);
    const toWin = compareExact(left, nothing) > 0 ? left : nothing;
    const wins = over(toWin, exact(segment.dealSize));
    return { segment, target, expected, toWin, stages: stagesBack(segment.steps, spread(wins, plan.season)) };
}
/** What open deals bring on average, in hundredths. */
function expectedValue(deals) {
    return sumOf(deals.map(({ value, winRate }) => times(exact(value), exactOf(winRate))));
}
/** The need of every stage, worked out from the won deals of each month. */
export function stagesBack(steps, won) {
    const last = steps.at(-1);
    if (last === undefined)
        return [];
    const stages = [stageNeed(last.to, won)];
    let need = won;
    for (const step of steps.toReversed()) {
        need = earlierNeed(need, step);
        stages.unshift(stageNeed(step.from, need));
    }
    return stages;
}
function stageNeed(stage, months) {
    return { stage, total: sumOfNeed(months), months };
}
function spread(wins, season) {
    return new Map(Object.entries(season).map(([month, share]) => [month, times(wins, exactOf(share))]));
}
