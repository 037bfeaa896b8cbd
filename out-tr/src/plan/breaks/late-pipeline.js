import { inside } from '../../diagnostics/place.js';
import { dateOfDay } from '../../support/local-date.js';
import { firstDayOf } from '../../support/month.js';
/** Opportunities that must exist before the plan starts: the first such date of every segment. */
export function latePipelineBreaks({ plan, deadlines, need }) {
    const startsOn = dateOfDay(firstDayOf(plan.startsIn));
    return need.segments.flatMap(({ segment }) => {
        const late = deadlines.find((deadline) => deadline.segment === segment && deadline.value !== undefined && deadline.tooLate);
        if (late === undefined)
            return [];
        const place = inside(segment.place, segment.cycleDays === undefined ? 'steps' : 'cycle');
        return [{ kind: 'late-pipeline', deadline: late, startsOn, place }];
    });
}
