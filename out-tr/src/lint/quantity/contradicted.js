import { formatDuration } from '../../support/duration-text.js';
import { leastFiguresIn, percentagesIn, timesIn } from './figures.js';
import { mayMean, spansIn } from './spans.js';
/** A deadline in the promise of an SLA that is none of its times. */
export function contradictedSla(sla, promise) {
    const deadlines = spansIn(promise).filter(({ isDeadline }) => isDeadline);
    const times = [sla.within, sla.hardLimit, sla.grace].filter((time) => time !== undefined);
    if (deadlines.some((span) => times.some((time) => mayMean(span, time))))
        return undefined;
    return contradicted('within', deadlines[0]?.words, formatDuration(sla.within));
}
/** A number of attempts that is not the one asked for. */
export function contradictedTouches(policy, promise) {
    const times = timesIn(promise);
    return times.includes(policy.touches)
        ? undefined
        : contradicted('atLeast', times[0]?.toString(), String(policy.touches));
}
/** A share, a number or a length of time in the promise of a commitment that is not its own. */
export function contradictedCommitment(commitment, promise) {
    return contradictedTarget(commitment, promise) ?? contradictedWindow(commitment, promise);
}
function contradictedTarget({ goal, comparator }, promise) {
    const isShare = goal.unit === 'share';
    if (!isShare && goal.unit !== 'count')
        return undefined;
    const value = (goal.value.numerator / goal.value.denominator) * (isShare ? 100 : 1);
    const said = isShare ? percentagesIn(promise) : leastFiguresIn(promise);
    if (said.includes(value))
        return undefined;
    const text = (figure) => (isShare ? `${figure} %` : String(figure));
    return contradicted(comparator, said[0] === undefined ? undefined : text(said[0]), text(value));
}
function contradictedWindow({ measure }, promise) {
    const days = measure.of === 'conversion' ? measure.withinDays : undefined;
    const notice = measure.of === 'capacity-notice' ? measure.noticeDays : undefined;
    const amount = days ?? notice;
    if (amount === undefined)
        return undefined;
    const spans = spansIn(promise).filter(({ isDeadline }) => isDeadline || notice !== undefined);
    if (spans.some((span) => mayMean(span, { amount, unit: 'calendarDays' })))
        return undefined;
    return contradicted('measure', spans[0]?.words, `${amount} days`);
}
function contradicted(key, said, defined) {
    return said === undefined ? undefined : { key, said, defined };
}
