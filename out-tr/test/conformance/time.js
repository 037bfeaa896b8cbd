import { parseDuration } from '../../src/support/duration-text.js';
import { dayOfDate } from '../../src/support/local-date.js';
import { monthAt, quarterAt, weekAt } from '../../src/support/period.js';
import { formatRational, rational } from '../../src/support/rational.js';
import { closingInstant, localDayAt, openingInstant, parseLocalTime } from '../../src/support/zoned-time.js';
import { adapter } from './adapter.js';
import { instantOf, instantText } from './neutral-values.js';
/** Adapters of `leadpact-time/1`. */
export const time = {
    opening: adapter(({ args }) => ({
        instant: instantText(openingInstant(args.zone, localTimeOf(args.local))),
    })),
    closing: adapter(({ args }) => ({
        instant: instantText(closingInstant(args.zone, localTimeOf(args.local))),
    })),
    week: adapter(({ args }) => {
        const week = weekAt(args.zone, instantOf(args.instant));
        const hours = formatRational(rational(week.end - week.start, 3_600_000));
        // Semantics §6: a period settles 48 hours after its end.
        return { label: week.label, ...bounds(week), settlesAt: instantText(week.end + 48 * 3_600_000), hours };
    }),
    month: adapter(({ args }) => bounds(monthAt(args.zone, instantOf(args.instant)))),
    quarter: adapter(({ args }) => bounds(quarterAt(args.zone, instantOf(args.instant), args.fiscalYearStart))),
    dateAge: adapter(({ args }) => ({
        days: localDayAt(args.zone, instantOf(args.asOf)) - dayOfDate(args.date),
    })),
    duration: adapter(({ args }) => ({
        valid: parseDuration(args.target) !== undefined,
    })),
};
function bounds({ start, end }) {
    return { start: instantText(start), end: instantText(end) };
}
function localTimeOf(text) {
    const local = parseLocalTime(text);
    if (local === undefined)
        throw new Error(`not a local time: ${text}`);
    return local;
}
