import { inside } from '../../diagnostics/place.js';
import { compareExact, exact, exactOf, minus, nothing, plus, times, } from '../../support/exact.js';
import { firstDayOf, monthLater, monthNumber } from '../../support/month.js';
import { togetherNeed } from '../monthly-need.js';
/** Promises of a number of entries that lie below what the plan needs in some period; the worst one is told. */
export function volumeBreaks(figures) {
    return Object.values(figures.agreement.commitments).flatMap((commitment) => {
        const { measure, comparator } = commitment;
        if (measure.of !== 'entries' || comparator !== 'atLeast')
            return [];
        const need = needOfSide(figures, commitment, measure.stage);
        const worst = worstPeriod(need, commitment, figures.agreement.fiscalYearStart);
        if (worst === undefined)
            return [];
        const place = inside(commitment.place, 'atLeast');
        return [{ kind: 'volume-below-need', commitment, stage: measure.stage, ...worst, place }];
    });
}
/** What the segments of the side that promises have to bring; other sides bring theirs. */
function needOfSide({ need, plan }, { side }, stage) {
    const own = need.segments.filter(({ segment }) => segment.sourcedBy === side);
    const stages = own.flatMap(({ stages: all }) => all.filter((each) => each.stage === stage));
    const together = togetherNeed(stages.map(({ months }) => months));
    return new Map(Array.from(together).filter(([month]) => month >= plan.startsIn));
}
function worstPeriod(need, commitment, fiscalYearStart) {
    let worst;
    for (const period of periodsOf(need, commitment, fiscalYearStart)) {
        const short = minus(period.needed, period.promised);
        if (compareExact(short, nothing) <= 0)
            continue;
        if (worst === undefined || compareExact(short, minus(worst.needed, worst.promised)) > 0)
            worst = period;
    }
    return worst;
}
/** Quarters as a whole; a promise per week is held against each month, by its days. */
function periodsOf(need, { per, goal }, fiscalYearStart) {
    const promised = exactOf(goal.value);
    const months = Array.from(need, ([month, needed]) => ({
        months: { from: month, to: month },
        needed,
        promised: per === 'week' ? times(promised, exact(daysIn(month), 7)) : promised,
    }));
    if (per !== 'quarter')
        return months;
    const quarters = new Map();
    for (const { months: span, needed } of months) {
        const key = Math.floor((monthNumber(span.from) - (fiscalYearStart - 1)) / 3);
        const before = quarters.get(key);
        quarters.set(key, {
            from: before?.from ?? span.from,
            to: span.to,
            needed: plus(before?.needed ?? nothing, needed),
        });
    }
    return Array.from(quarters.values(), ({ from, to, needed }) => ({
        months: { from, to },
        needed,
        promised,
    }));
}
function daysIn(month) {
    return firstDayOf(monthLater(month, 1)) - firstDayOf(month);
}
