import { inside } from '../../../diagnostics/place.js';
import { calendarOf, longestDayMinutes, targetMinutes } from '../../open-time.js';
export const hoursBeyondADay = {
    id: 'sla/hours-beyond-a-day',
    severity: 'warning',
    owner: 'joint',
    summary: 'A target in business hours is not longer than one opening day of its calendar.',
    why: '24 business hours on a nine-to-five calendar are three working days; marketing reads one day and feels cheated',
    *check(agreement) {
        for (const sla of Object.values(agreement.slas))
            yield* ofSla(agreement, sla);
    },
};
function* ofSla(agreement, sla) {
    const minutes = targetMinutes(sla.within);
    const calendar = calendarOf(agreement, sla);
    if (minutes === undefined || !calendar)
        return;
    const day = longestDayMinutes(calendar);
    if (minutes <= day || day === 0)
        return;
    const days = Math.ceil(minutes / day);
    yield {
        place: inside(sla.place, 'within'),
        message: `SLA ${sla.id} promises ${minutes / 60} business hours, but a day of calendar ${calendar.id} has ${Math.floor((day / 60) * 100) / 100}: that is ${days} working days`,
        help: `write ${days} business days if that is meant, or use a calendar that is open around the clock on working days`,
        related: [{ place: calendar.place, message: 'the calendar that counts' }],
    };
}
