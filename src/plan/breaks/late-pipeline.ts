import { inside } from '../../diagnostics/place.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { firstDayOf } from '../../support/month.ts';
import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';

/** Opportunities that must exist before the plan starts: the first such date of every segment. */
export function latePipelineBreaks({ plan, deadlines, need }: PlanFigures): readonly PlanBreak[] {
  const startsOn = dateOfDay(firstDayOf(plan.startsIn));
  return need.segments.flatMap(({ segment }) => {
    const late = deadlines.find(
      (deadline) => deadline.segment === segment && deadline.value !== undefined && deadline.tooLate,
    );
    if (late === undefined) return [];
    const place = inside(segment.place, segment.cycleDays === undefined ? 'steps' : 'cycle');
    return [{ kind: 'late-pipeline' as const, deadline: late, startsOn, place }];
  });
}
