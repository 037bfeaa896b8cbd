import { inside } from '../../diagnostics/place.js';
import { needBefore, sumOfNeed } from '../monthly-need.js';
/** What is needed before anybody works for the plan, of the first stage of every segment; never dropped. */
export function earlyNeedBreaks({ plan, need }) {
    return need.segments.flatMap(({ segment, stages }) => {
        const [first] = stages;
        if (first === undefined)
            return [];
        const early = needBefore(first.months, plan.startsIn);
        const [firstMonth] = early.keys();
        if (firstMonth === undefined)
            return [];
        return [
            {
                kind: 'early-need',
                segment,
                stage: first.stage,
                early: sumOfNeed(early),
                total: first.total,
                firstMonth,
                startsIn: plan.startsIn,
                place: inside(segment.place, 'steps'),
            },
        ];
    });
}
