import { exact, exactOf } from '../support/exact.js';
import { territoryCapacity } from './capacity/territory-capacity.js';
import { workingCalendars } from './capacity/working-calendar.js';
import { deliveredBy, neededCoverage, valueWinRate } from './coverage.js';
import { deadlinesOf } from './deadline.js';
import { partOfNeed, togetherNeed } from './monthly-need.js';
import { planNeed } from './plan-need.js';
export function planFigures(agreement, plan) {
    const need = planNeed(plan, agreement.lifecycle.stages.map(({ id }) => id));
    return {
        agreement,
        plan,
        need,
        deadlines: deadlinesOf(plan, need.segments, agreement.fiscalYearStart),
        coverage: coverageFigures(plan, need.segments),
        territories: territoriesOf(agreement, plan, need.segments),
        minutesPerLead: minutesPerLead(agreement, plan),
    };
}
function coverageFigures({ coverage }, segments) {
    const winRate = valueWinRate(segments);
    if (coverage === undefined || winRate === undefined)
        return undefined;
    const [target, slip] = [exactOf(coverage.target), exactOf(coverage.slip)];
    return {
        target,
        slip,
        winRate,
        needed: neededCoverage(slip, winRate),
        delivers: deliveredBy(target, slip, winRate),
    };
}
function minutesPerLead({ touchPolicies }, { capacity }) {
    const touches = capacity?.touches === undefined ? undefined : touchPolicies[capacity.touches]?.touches;
    return touches === undefined || capacity === undefined
        ? undefined
        : exact(touches * capacity.minutesPerTouch);
}
/** Every territory that some segment names, from the month in which the plan starts to the last in which leads come. */
function territoriesOf(agreement, plan, segments) {
    const { capacity } = plan;
    if (capacity === undefined)
        return [];
    const calendars = workingCalendars(agreement.calendars);
    return Object.values(agreement.territories).flatMap((territory) => {
        const need = needOfTerritory(territory.id, segments, agreement.lifecycle.handoff.stage);
        const last = [...need.keys()].at(-1);
        if (last === undefined || last < plan.startsIn)
            return [];
        const span = { from: plan.startsIn, to: last };
        const question = {
            agreement,
            capacity,
            calendars,
            minutesPerLead: minutesPerLead(agreement, plan),
            span,
        };
        return [territoryCapacity(territory, need, question)];
    });
}
/** Its part of the leads of every segment that hands leads over. */
function needOfTerritory(id, segments, handoff) {
    const parts = segments.flatMap(({ segment, stages }) => {
        const share = segment.territories[id];
        const leads = stages.find(({ stage }) => stage === handoff);
        return share === undefined || leads === undefined ? [] : [partOfNeed(leads.months, exactOf(share))];
    });
    return togetherNeed(parts);
}
