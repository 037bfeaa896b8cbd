import { inside } from '../../../diagnostics/place.js';
import { formatDuration } from '../../../support/duration-text.js';
import { longestBreakMinutes } from '../../longest-break.js';
import { calendarOf, elapsedMinutes } from '../../open-time.js';
export const runsWhileClosed = {
    id: 'sla/runs-while-closed',
    severity: 'warning',
    owner: 'joint',
    summary: 'A clock that people have to stop stands still while they are off, or is longer than their weekend.',
    why: 'every lead of a Friday evening breaks the promise, whatever anybody does; the figure measures the weekend',
    *check(agreement) {
        for (const sla of Object.values(agreement.slas)) {
            const calendar = calendarOf(agreement, sla);
            const minutes = sla.within.unit === 'calendarDays' ? undefined : elapsedMinutes(sla.within);
            if (!calendar || minutes === undefined || !needsPeople(sla))
                continue;
            const closed = longestBreakMinutes(calendar);
            if (minutes >= closed)
                continue;
            yield {
                place: inside(sla.place, 'within'),
                message: `SLA ${sla.id} gives ${formatDuration(sla.within)} around the clock, but calendar ${calendar.id} is closed for up to ${Math.floor(closed / 60)} hours`,
                help: 'write business hours, or staff the time that is promised',
                related: [{ place: calendar.place, message: 'the hours in which somebody is there' }],
            };
        }
    },
};
/** Systems assign and write template e-mails at night; people call and decide. */
function needsPeople({ clock }) {
    return clock.stop.every((stop) => stop.fact === 'decided' || stop.fact === 'disposed' || (stop.fact === 'touch' && stop.by === 'human'));
}
