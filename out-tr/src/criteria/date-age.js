import { dayOfDate } from '../support/local-date.js';
/** The local date of the instant minus the date, in dates; negative for a date to come (semantics §1). */
export function dateAge(facts, date) {
    return facts.today - dayOfDate(date);
}
