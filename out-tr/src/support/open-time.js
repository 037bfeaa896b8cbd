import { dayOf } from './local-date.js';
import { openDates } from './open-intervals.js';
import { instantAfter, lastStarted, openBefore } from './open-year.js';
import { openYears } from './open-years.js';
import { localDayAt } from './zoned-time.js';
const known = new WeakMap();
/** The index of a calendar; built once per calendar object. */
export function openTimeOf(hours) {
    const openTime = known.get(hours) ?? indexOpenTime(hours);
    known.set(hours, openTime);
    return openTime;
}
function indexOpenTime(hours) {
    const dates = openDates(hours);
    const years = openYears(dates);
    const lastDeclared = hours.holidayYears?.length ? Math.max(...hours.holidayYears) : undefined;
    const lastYear = (from) => lastDeclared ?? years.at(from).year + 100;
    return {
        measure: (from, to) => measure(years, from, to),
        reach: (from, amount) => reach(years, from, amount, lastYear),
        nthClosing: (from, n) => {
            const days = { from: localDayAt(hours.zone, from) + 1, until: dayOf(lastYear(from) + 1, 1, 1) };
            return nthClosing(dates, days, n);
        },
    };
}
function measure(years, from, to) {
    if (to <= from)
        return 0;
    let open = 0;
    for (let year = years.at(from - spill); year.from <= to + spill; year = years.of(year.year + 1)) {
        open += openBefore(year, to, lastStarted(year, to)) - openBefore(year, from, lastStarted(year, from));
    }
    return open;
}
function reach(years, from, amount, lastYearFrom) {
    if (amount <= 0)
        return from;
    let year = years.at(from - spill);
    const lastYear = lastYearFrom(from);
    for (let missing = amount; year.year <= lastYear; year = years.of(year.year + 1)) {
        const last = lastStarted(year, from);
        const passed = openBefore(year, from, last);
        if (year.total - passed >= missing)
            return instantAfter(year, passed + missing, last);
        missing -= year.total - passed;
    }
    return undefined;
}
function nthClosing(dates, days, n) {
    let missing = n;
    for (let day = days.from; day < days.until; day++) {
        const intervals = dates(day);
        if (intervals.length > 0)
            missing--;
        if (missing === 0)
            return Math.max(...intervals.map(({ end }) => end));
    }
    return undefined;
}
/** Local years begin and end within a day of those of UTC, and a last shift closes within two more days. */
const spill = 3 * 86_400_000;
