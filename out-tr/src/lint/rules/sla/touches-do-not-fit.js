import { inside } from '../../../diagnostics/place.js';
export const touchesDoNotFit = {
    id: 'sla/touches-do-not-fit',
    severity: 'error',
    owner: 'sales',
    summary: 'The touches asked for before giving a lead up fit into the time for a disposition.',
    why: 'a rep can keep one promise only by breaking the other',
    *check({ slas, touchPolicies }) {
        const dispositions = Object.values(slas).filter((sla) => sla.clock.stop.some((stop) => stop.fact === 'disposed'));
        for (const policy of Object.values(touchPolicies)) {
            for (const sla of dispositions) {
                const days = wholeDays(sla);
                if (days === undefined || policy.spanDays < days)
                    continue;
                yield {
                    place: inside(policy.place, 'span'),
                    message: `${policy.id} asks for touches over ${policy.spanDays} days, but ${sla.id} wants a disposition within ${days} days`,
                    help: `ask for a span below ${days} days, or allow more time for the disposition`,
                    related: [{ place: inside(sla.place, 'within'), message: 'the time for a disposition' }],
                };
            }
        }
    },
};
function wholeDays({ within }) {
    const perDay = { calendarDays: 1, hours: 24, minutes: 24 * 60 };
    const divisor = perDay[within.unit];
    return divisor === undefined ? undefined : within.amount / divisor;
}
