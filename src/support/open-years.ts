import type { Instant } from './instant.ts';
import { type OpenDates, openDates } from './open-intervals.ts';
import { indexYear, type OpenYear } from './open-year.ts';
import type { OpeningHours } from './opening-hours.ts';

/** The years of one calendar, each indexed when it is first asked for. */
export interface OpenYears {
  readonly of: (year: number) => OpenYear;
  /** The year in UTC of an instant. */
  readonly at: (instant: Instant) => OpenYear;
}

const known = new WeakMap<OpeningHours, OpenYears>();

/** The years of a calendar; built once per calendar object. */
export function openYearsOf(hours: OpeningHours): OpenYears {
  const years = known.get(hours) ?? openYears(openDates(hours));
  known.set(hours, years);
  return years;
}

/** Of the Gregorian calendar, in milliseconds. */
const meanYear = 365.2425 * 86_400_000;

function openYears(dates: OpenDates): OpenYears {
  // A list by years since 1970, for a look-up in a map costs as much as the rest of a question.
  const since1970: (OpenYear | undefined)[] = [];
  const of = (year: number): OpenYear => {
    const known = since1970[year - 1970];
    if (known !== undefined) return known;
    const index = indexYear(dates, year);
    since1970[year - 1970] = index;
    return index;
  };
  const at = (instant: Instant): OpenYear => {
    const near = of(1970 + Math.floor(instant / meanYear));
    // A year begins less than two days from where years of equal length would.
    if (instant < near.from) return of(near.year - 1);
    return instant < near.until ? near : of(near.year + 1);
  };
  return { of, at };
}
