import { dayOfDate, weekdayOf } from '../../support/local-date.js';
import { openingInstant } from '../../support/zoned-time.js';
const dayMs = 86_400_000;
const tenHours = 10 * 3_600_000;
/** Monday is 0. */
const wednesday = 2;
/**
 * The instant at which witnesses are judged: ten o'clock of the first Wednesday on which the agreement is in force, when
 * people work and no week begins. No clock is read, so the same agreement has the same witnesses on every day.
 */
export function witnessInstant(agreement) {
    return openingInstant(agreement.zone, witnessDay(agreement) * dayMs + tenHours);
}
/** Its local date, as days since 1970-01-01. */
export function witnessDay({ effectiveFrom = '2027-01-01' }) {
    const from = dayOfDate(effectiveFrom);
    return from + ((wednesday - weekdayOf(from) + 7) % 7);
}
