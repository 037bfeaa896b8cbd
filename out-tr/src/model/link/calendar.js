import { inside, keyOf } from '../../diagnostics/place.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDate } from '../linking/quantities.js';
import { recordOf, sortedEntries } from '../linking/record.js';
import { linkText, linkTitle } from '../linking/text.js';
import { linkZone } from '../linking/zone.js';
export const calendar = {
    kind: 'calendar',
    occurs: 'any',
    declares: [{ noun: 'calendar', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkCalendar(entry, linking)),
};
function linkCalendar({ id, written, place }, linking) {
    const zone = linkZone(written.zone, inside(place, 'zone'), linking);
    const holidayNames = linkHolidays(written.holidays, inside(place, 'holidays'), linking);
    const calendar = present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        weekly: written.hours.map(linkWeekly),
        holidays: Object.keys(holidayNames),
        holidayYears: written.holidays?.years.toSorted((left, right) => left - right),
        holidayNames,
        region: written.holidays?.region,
        exceptions: linkExceptions(written.exceptions, inside(place, 'exceptions'), linking),
        place,
    });
    return zone === undefined ? undefined : { ...calendar, zone };
}
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function linkWeekly({ days, from, to }) {
    const open = new Set(days.flatMap(weekdaysOf));
    return { days: week.filter((day) => open.has(day)), from, to };
}
/** `mon-thu` as its days; a range may run over the end of the week. */
function weekdaysOf(written) {
    const names = week;
    const [first, last] = written.split('-').map((name) => names.indexOf(name));
    if (first === undefined)
        return [];
    const length = (((last ?? first) - first + 7) % 7) + 1;
    return [...week, ...week].slice(first, first + length);
}
function linkHolidays(written, place, linking) {
    return recordOf(sortedEntries(written?.dates)
        .filter(([date]) => linkDate(date, keyOf(inside(place, 'dates', date)), linking) !== undefined)
        .map(([date, name]) => [date, linkText(name, inside(place, 'dates', date), linking)]));
}
function linkExceptions(written, place, linking) {
    return recordOf(sortedEntries(written)
        .filter(([date]) => linkDate(date, keyOf(inside(place, date)), linking) !== undefined)
        .map(([date, shifts]) => [
        date,
        typeof shifts === 'string' ? [] : shifts.map(({ from, to }) => ({ from, to })),
    ]));
}
