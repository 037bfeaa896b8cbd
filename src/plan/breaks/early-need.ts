import { inside } from '../../diagnostics/place.ts';
import { needBefore, sumOfNeed } from '../monthly-need.ts';
import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';

/** What is needed before anybody works for the plan, of the first stage of every segment; never dropped. */
export function earlyNeedBreaks({ plan, need }: PlanFigures): readonly PlanBreak[] {
  return need.segments.flatMap(({ segment, stages }) => {
    const [first] = stages;
    if (first === undefined) return [];
    const early = needBefore(first.months, plan.startsIn);
    const [firstMonth] = early.keys();
    if (firstMonth === undefined) return [];
    return [
      {
        kind: 'early-need' as const,
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
