import { indexYear } from './open-year.js';
/** Of the Gregorian calendar, in milliseconds. */
const meanYear = 365.2425 * 86_400_000;
export function openYears(dates) {
    // A list by years since 1970, for a look-up in a map costs as much as the rest of a question.
    const since1970 = [];
    const of = (year) => {
        const known = since1970[year - 1970];
        if (known !== undefined)
            return known;
        const index = indexYear(dates, year);
        since1970[year - 1970] = index;
        return index;
    };
    const at = (instant) => {
        const near = of(1970 + Math.floor(instant / meanYear));
        // A year begins less than two days from where years of equal length would.
        if (instant < near.from)
            return of(near.year - 1);
        return instant < near.until ? near : of(near.year + 1);
    };
    return { of, at };
}
