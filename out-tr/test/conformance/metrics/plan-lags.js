import { needBefore, sumOfNeed } from '../../../src/plan/monthly-need.js';
import { stagesBack } from '../../../src/plan/segment-need.js';
import { exactOf, formatExact, times } from '../../../src/support/exact.js';
import { adapter } from '../adapter.js';
import { rationalOf } from './exact-text.js';
export const planLags = adapter(({ definition: { wins, season, firstMonth, steps } }) => {
    const won = new Map(Object.entries(season).map(([month, share]) => [
        month,
        times(exactOf(rationalOf(wins)), exactOf(rationalOf(share))),
    ]));
    const stages = stagesBack(steps.map(stepOf), won);
    const of = (told) => Object.fromEntries(stages.map((stage) => [stage.stage, told(stage)]));
    return {
        need: of(({ months }) => Object.fromEntries(Array.from(months, ([month, n]) => [month, formatExact(n)]))),
        sum: of(({ total }) => formatExact(total)),
        beforePlan: of(({ months }) => formatExact(sumOfNeed(needBefore(months, firstMonth)))),
    };
});
function stepOf({ from, to, rate, lagMonths }) {
    const after = Object.entries(lagMonths).map(([months, share]) => ({
        months: Number(months),
        share: rationalOf(share),
    }));
    return { from, to, rate: rationalOf(rate), after, place: { file: 'vector', document: 0, path: [] } };
}
