import { parseDuration } from '../../src/support/duration-text.ts';
import { dayOfDate } from '../../src/support/local-date.ts';
import { monthAt, type Period, quarterAt, weekAt } from '../../src/support/period.ts';
import { formatRational, rational } from '../../src/support/rational.ts';
import { closingInstant, localDayAt, openingInstant, parseLocalTime } from '../../src/support/zoned-time.ts';
import { type Adapters, adapter } from './adapter.ts';
import { instantOf, instantText } from './neutral-values.ts';

interface Zoned {
  readonly zone: string;
  readonly instant: string;
}
interface Case<Arguments> {
  readonly args: Arguments;
}

/** Adapters of `leadpact-time/1`. */
export const time: Adapters = {
  opening: adapter(({ args }: Case<{ readonly zone: string; readonly local: string }>) => ({
    instant: instantText(openingInstant(args.zone, localTimeOf(args.local))),
  })),
  closing: adapter(({ args }: Case<{ readonly zone: string; readonly local: string }>) => ({
    instant: instantText(closingInstant(args.zone, localTimeOf(args.local))),
  })),
  week: adapter(({ args }: Case<Zoned>) => {
    const week = weekAt(args.zone, instantOf(args.instant));
    const hours = formatRational(rational(week.end - week.start, 3_600_000));
    // Semantics §6: a period settles 48 hours after its end.
    return { label: week.label, ...bounds(week), settlesAt: instantText(week.end + 48 * 3_600_000), hours };
  }),
  month: adapter(({ args }: Case<Zoned>) => bounds(monthAt(args.zone, instantOf(args.instant)))),
  quarter: adapter(({ args }: Case<Zoned & { readonly fiscalYearStart: number }>) =>
    bounds(quarterAt(args.zone, instantOf(args.instant), args.fiscalYearStart)),
  ),
  dateAge: adapter(
    ({ args }: Case<{ readonly zone: string; readonly asOf: string; readonly date: string }>) => ({
      days: localDayAt(args.zone, instantOf(args.asOf)) - dayOfDate(args.date),
    }),
  ),
  duration: adapter(({ args }: Case<{ readonly target: string }>) => ({
    valid: parseDuration(args.target) !== undefined,
  })),
};

function bounds({ start, end }: Period): Readonly<Record<string, string | null>> {
  return { start: instantText(start), end: instantText(end) };
}

function localTimeOf(text: string): number {
  const local = parseLocalTime(text);
  if (local === undefined) throw new Error(`not a local time: ${text}`);
  return local;
}
