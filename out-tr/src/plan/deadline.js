import { exact, exactOf, isNothing, nothing, over, plus, times } from '../support/exact.js';
import { dateOfDay } from '../support/local-date.js';
import { firstDayOf, monthLater, monthNumber } from '../support/month.js';
import { medianMonths } from './delay.js';
/**
 * Quarter by quarter and segment by segment: the leads of its first stage, and the opportunities. Pipeline for a period
 * must exist by its start less the cycle, which is written, or taken from the delays of the steps.
 */
export function deadlinesOf(plan, needs, fiscalYearStart) {
    return needs.flatMap((need) => quartersOf(need, fiscalYearStart).flatMap((quarter) => deadlinesOfQuarter(plan, need, quarter)));
}
/** Months with won deals, by the quarter of the fiscal year in which they lie. */
function quartersOf({ stages }, fiscalYearStart) {
    const quarters = new Map();
    for (const [month, wins] of stages.at(-1)?.months ?? []) {
        if (isNothing(wins))
            continue;
        const key = Math.floor((monthNumber(month) - (fiscalYearStart - 1)) / 3);
        const before = quarters.get(key);
        quarters.set(key, {
            months: { from: before?.months.from ?? month, to: month },
            wins: plus(before?.wins ?? nothing, wins),
        });
    }
    return [...quarters.values()];
}
function deadlinesOfQuarter(plan, { segment }, { months, wins }) {
    const { steps, cycleDays, dealSize } = segment;
    const last = steps.at(-1);
    const first = steps[0];
    if (last === undefined || first === undefined)
        return [];
    const opportunities = over(wins, exactOf(last.rate));
    const value = times(opportunities, exact(dealSize));
    const earlier = steps.slice(0, -1);
    const cycle = cycleDays === undefined ? { months: medianMonths([last]), days: 0 } : { months: 0, days: cycleDays };
    const pipeline = { stage: last.from, count: opportunities, value, by: dateBefore(months.from, cycle) };
    const whole = cycleDays === undefined
        ? { months: medianMonths(steps), days: 0 }
        : { months: medianMonths(earlier), days: cycleDays };
    const leads = {
        stage: first.from,
        count: earlier.reduce((count, { rate }) => over(count, exactOf(rate)), opportunities),
        by: dateBefore(months.from, whole),
    };
    const start = dateOfDay(firstDayOf(plan.startsIn));
    return [...(earlier.length === 0 ? [] : [leads]), pipeline].map((deadline) => ({
        segment,
        months,
        ...deadline,
        tooLate: deadline.by < start,
    }));
}
function dateBefore(month, { months, days }) {
    return dateOfDay(firstDayOf(monthLater(month, -months)) - days);
}
