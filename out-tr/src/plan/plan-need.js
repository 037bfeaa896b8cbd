import { sumOf } from '../support/exact.js';
import { togetherNeed } from './monthly-need.js';
import { segmentNeed } from './segment-need.js';
/** `stageOrder`: the ids of all stages, the first one first. */
export function planNeed(plan, stageOrder) {
    const segments = Object.values(plan.segments).map((segment) => segmentNeed(plan, segment));
    return {
        plan,
        segments,
        stages: stagesTogether(segments, stageOrder),
        expected: sumOf(segments.map(({ expected }) => expected)),
        toWin: sumOf(segments.map(({ toWin }) => toWin)),
    };
}
function stagesTogether(segments, stageOrder) {
    const all = segments.flatMap(({ stages }) => stages);
    return stageOrder.flatMap((stage) => {
        const same = all.filter((need) => need.stage === stage);
        if (same.length === 0)
            return [];
        const total = sumOf(same.map((need) => need.total));
        return [{ stage, total, months: togetherNeed(same.map(({ months }) => months)) }];
    });
}
