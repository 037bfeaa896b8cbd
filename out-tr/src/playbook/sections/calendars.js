import { html } from '../html.js';
import { facts, part, table } from '../parts.js';
import { say, words } from '../view.js';
const DAYS = {
    mon: ['Mon', 'Mo'],
    tue: ['Tue', 'Di'],
    wed: ['Wed', 'Mi'],
    thu: ['Thu', 'Do'],
    fri: ['Fri', 'Fr'],
    sat: ['Sat', 'Sa'],
    sun: ['Sun', 'So'],
};
export const calendars = {
    id: 'calendars',
    title: { en: 'Calendars', de: 'Kalender' },
    intro: { en: 'When clocks run.', de: 'Wann Uhren laufen.' },
    pages: (view) => Object.values(view.agreement.calendars).map((calendar) => ({
        id: calendar.id,
        title: words(view, calendar.title),
        summary: html `${calendar.zone}`,
        place: calendar.place,
        body: html `${facts([
            [say(view, 'Time zone', 'Zeitzone'), calendar.zone],
            [say(view, 'Region', 'Region'), calendar.region],
            [say(view, 'Holidays declared for', 'Feiertage erfasst für'), calendar.holidayYears?.join(', ')],
        ])}${part(say(view, 'Opening hours', 'Öffnungszeiten'), table([say(view, 'Days', 'Tage'), say(view, 'Hours', 'Zeiten')], calendar.weekly.map(({ days, from, to }) => [
            days.map((day) => DAYS[day][view.language === 'de' ? 1 : 0]).join(', '),
            `${from}–${to}`,
        ])))}${part(say(view, 'Holidays', 'Feiertage'), table([say(view, 'Date', 'Datum'), ''], calendar.holidays.map((date) => [date, words(view, calendar.holidayNames[date])])))}${part(say(view, 'Exceptions', 'Ausnahmen'), exceptions(view, calendar.exceptions))}`,
    })),
};
function exceptions(view, dates) {
    const rows = Object.entries(dates).map(([date, shifts]) => [
        date,
        shifts.length === 0
            ? say(view, 'closed', 'geschlossen')
            : shifts.map(({ from, to }) => `${from}–${to}`).join(', '),
    ]);
    return table([say(view, 'Date', 'Datum'), say(view, 'Hours', 'Zeiten')], rows);
}
