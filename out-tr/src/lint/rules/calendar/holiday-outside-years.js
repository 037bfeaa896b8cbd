import { inside, keyOf } from '../../../diagnostics/place.js';
export const holidayOutsideYears = {
    id: 'calendar/holiday-outside-years',
    severity: 'error',
    owner: 'joint',
    summary: 'Every holiday lies in a year that is declared as complete.',
    why: 'the year looks covered although most of its holidays are missing, and clocks run on days when nobody works',
    *check({ calendars }) {
        for (const calendar of Object.values(calendars)) {
            for (const date of calendar.holidays) {
                if (!calendar.holidayYears || calendar.holidayYears.includes(Number(date.slice(0, 4))))
                    continue;
                yield {
                    place: keyOf(inside(calendar.place, 'holidays', 'dates', date)),
                    message: `holiday ${date} of calendar ${calendar.id} lies in a year that is not declared`,
                    help: `add ${date.slice(0, 4)} to years once all its holidays are listed`,
                };
            }
        }
    },
};
