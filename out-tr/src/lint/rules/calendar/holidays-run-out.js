import { inside } from '../../../diagnostics/place.js';
export const holidaysRunOut = {
    id: 'calendar/holidays-run-out',
    severity: 'warning',
    owner: 'joint',
    summary: 'Holidays are declared for the year in which the agreement takes effect and the next.',
    why: 'a clock that needs a date after the last declared year has no due time at all, and nobody is warned',
    *check({ calendars, effectiveFrom }) {
        if (effectiveFrom === undefined)
            return;
        const needed = Number(effectiveFrom.slice(0, 4)) + 1;
        for (const calendar of Object.values(calendars)) {
            if (!calendar.holidayYears || calendar.holidayYears.includes(needed))
                continue;
            yield {
                place: inside(calendar.place, 'holidays', 'years'),
                message: `calendar ${calendar.id} declares holidays up to ${Math.max(...calendar.holidayYears)}, but the agreement takes effect on ${effectiveFrom} and runs into ${needed}`,
                help: `add the holidays of ${needed} and put the year into years`,
            };
        }
    },
};
