import { longestDayMinutes } from '../../open-time.js';
export const neverOpen = {
    id: 'sla/never-open',
    severity: 'error',
    owner: 'joint',
    summary: 'A calendar has open time.',
    why: 'a clock on it would never move: no promise could be kept and none broken',
    *check({ calendars }) {
        for (const calendar of Object.values(calendars)) {
            if (longestDayMinutes(calendar) > 0)
                continue;
            yield {
                place: calendar.place,
                message: `calendar ${calendar.id} has no open time on any weekday`,
                help: 'add hours: [ { days: [mon-fri], from: 09:00, to: 17:30 } ]',
            };
        }
    },
};
