import { inside } from '../../../diagnostics/place.js';
export const windowShorterThanPromisedWork = {
    id: 'metric/window-shorter-than-promised-work',
    severity: 'warning',
    owner: 'joint',
    summary: 'A conversion waits at least as long as sales may work the lead.',
    why: 'leads that are worked exactly as promised count as lost, and marketing is blamed for them',
    *check(agreement) {
        const work = promisedWork(agreement);
        for (const { id, measure, place } of [...Object.values(agreement.metrics), ...unnamed(agreement)]) {
            if (measure.of !== 'conversion' || measure.from !== agreement.lifecycle.handoff.stage)
                continue;
            const longest = work.find(({ days }) => days > measure.withinDays);
            if (longest === undefined)
                continue;
            yield {
                place: inside(place, 'measure', 'conversion', 'within'),
                message: `${id} waits ${measure.withinDays} days, but ${longest.id} allows ${longest.days} days of work`,
                help: `wait more than ${longest.days} days`,
                related: [{ place: longest.place, message: 'the work that is promised' }],
            };
        }
    },
};
/** Commitments that measure a conversion themselves. */
function unnamed({ commitments }) {
    return Object.values(commitments).filter(({ metric }) => metric === undefined);
}
/** What sales may do with a lead before it has to be decided, longest first. */
function promisedWork({ slas, touchPolicies }) {
    const dispositions = Object.values(slas)
        .filter(({ clock }) => clock.stop.some(({ fact }) => fact === 'disposed'))
        .map((sla) => ({ id: sla.id, days: wholeDays(sla), place: inside(sla.place, 'within') }));
    const touches = Object.values(touchPolicies).map(({ id, spanDays, place }) => ({
        id,
        days: spanDays,
        place: inside(place, 'span'),
    }));
    return [...dispositions, ...touches].toSorted((left, right) => right.days - left.days);
}
/** Days of a target in dates or elapsed time; 0 for open time, which is never weeks. */
function wholeDays({ within: { amount, unit } }) {
    if (unit === 'calendarDays' || unit === 'businessDays')
        return amount;
    return unit === 'hours' ? amount / 24 : 0;
}
