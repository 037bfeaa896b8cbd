import type { Place } from '../../diagnostics/place.ts';
import { parseDays } from '../../support/days.ts';
import type { Duration } from '../../support/duration.ts';
import { durationProblem, parseDuration } from '../../support/duration-text.ts';
import { parseRational } from '../../support/fraction-text.ts';
import { parseInstant } from '../../support/instant.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import { type MeetingDay, parseMeetingDay } from '../../support/meeting-day.ts';
import { type Month, parseMonth } from '../../support/month.ts';
import { parseQuota, type Quota } from '../../support/quota.ts';
import { parseRate, type Rate } from '../../support/rate.ts';
import type { Rational } from '../../support/rational.ts';
import { parseRhythm, type Rhythm } from '../../support/rhythm.ts';
import { parseScaledDecimal } from '../../support/scaled-decimal.ts';
import { firstDayOfWeek } from '../../support/week.ts';
import type { Linking } from './linking.ts';

type Reporting = Pick<Linking, 'report'>;

/** A promise's duration; bare days are refused, since nobody knows which days they are (semantics §1). */
export function linkDuration(written: string, place: Place, linking: Reporting): Duration | undefined {
  const duration = parseDuration(written);
  if (duration !== undefined) return duration;
  linking.report({
    code: 'link/quantity',
    place,
    message: durationProblem(written) ?? `'${written}' is not a duration`,
    help: 'write a whole number and a unit: `5 minutes`, `24 hours`, `4 business hours`, `2 business days`, `14 calendar days`',
  });
  return undefined;
}

/** A window of whole elapsed days, more than none. */
export function linkDays(written: string, place: Place, linking: Reporting): number | undefined {
  const days = parseDays(written);
  if (days !== undefined && days > 0) return days;
  return refuse({ written, place, what: 'a number of days', example: '30 days' }, linking);
}

/** A wait of whole calendar days. */
export function linkCalendarDays(written: string, place: Place, linking: Reporting): number | undefined {
  const duration = linkDuration(written, place, linking);
  if (duration === undefined || duration.unit === 'calendarDays') return duration?.amount;
  return refuse({ written, place, what: 'a number of calendar days', example: '90 calendar days' }, linking);
}

/** Minutes or hours of elapsed time, as minutes. */
export function linkMinutes(written: string, place: Place, linking: Reporting): number | undefined {
  const duration = linkDuration(written, place, linking);
  if (duration === undefined || duration.unit === 'minutes') return duration?.amount;
  if (duration.unit === 'hours') return duration.amount * 60;
  return refuse({ written, place, what: 'a number of minutes or hours', example: '30 minutes' }, linking);
}

/** `3 per 30 days`. */
export function linkRate(written: string, place: Place, linking: Reporting): Rate | undefined {
  return parseRate(written) ?? refuse({ written, place, what: 'a rate', example: '3 per 30 days' }, linking);
}

/** `week`, `2 weeks`, `quarter`. */
export function linkRhythm(written: string, place: Place, linking: Reporting): Rhythm | undefined {
  return parseRhythm(written) ?? refuse({ written, place, what: 'a rhythm', example: '2 weeks' }, linking);
}

/** A week that its year has, `2026-W40`. */
export function linkWeek(written: string, place: Place, linking: Reporting): string | undefined {
  if (firstDayOfWeek(written) !== undefined) return written;
  return refuse({ written, place, what: 'a week of that year', example: '2026-W40' }, linking);
}

/** `tuesday`, `first tuesday`. */
export function linkMeetingDay(written: string, place: Place, linking: Reporting): MeetingDay | undefined {
  return (
    parseMeetingDay(written) ??
    refuse({ written, place, what: 'a weekday', example: 'first tuesday' }, linking)
  );
}

/** `40 per week`. */
export function linkQuota(written: string, place: Place, linking: Reporting): Quota | undefined {
  return parseQuota(written) ?? refuse({ written, place, what: 'a quota', example: '40 per week' }, linking);
}

/** `95 %` or `1/3`, exactly. */
export function linkShare(written: string, place: Place, linking: Reporting): Rational | undefined {
  return (
    parseRational(written) ?? refuse({ written, place, what: 'a share', example: '95 %` or `1/3' }, linking)
  );
}

/** Epoch milliseconds. */
export function linkInstant(written: string, place: Place, linking: Reporting): number | undefined {
  const example = '2026-11-20T09:12+01:00';
  return (
    parseInstant(written) ?? refuse({ written, place, what: 'an instant with its offset', example }, linking)
  );
}

/** A real local date, `YYYY-MM-DD`. */
export function linkDate(written: string, place: Place, linking: Reporting): string | undefined {
  if (parseLocalDate(written) !== undefined) return written;
  return refuse({ written, place, what: 'a date', example: '2026-11-20' }, linking);
}

/** A real month, `YYYY-MM`. */
export function linkMonth(written: string, place: Place, linking: Reporting): Month | undefined {
  if (parseMonth(written) !== undefined) return written;
  return refuse({ written, place, what: 'a month', example: '2027-03' }, linking);
}

/** An amount of the agreement's currency in hundredths. */
export function linkMoney(written: number, place: Place, linking: Reporting): number | undefined {
  const amount = parseScaledDecimal(String(written), 2);
  if (amount !== undefined) return amount;
  const what = 'an amount of money with at most two decimals';
  return refuse({ written: String(written), place, what, example: '1250.50' }, linking);
}

/** A number with decimals, exactly as it is written. */
export function linkDecimal(written: number, place: Place, linking: Reporting): Rational | undefined {
  const value = parseRational(String(written));
  return (
    value ?? refuse({ written: String(written), place, what: 'a plain number', example: '4.5' }, linking)
  );
}

/** Points as a whole number scaled by 10^scale. */
export function linkPoints(
  written: number,
  place: Place,
  linking: Reporting & { readonly scale: number },
): number | undefined {
  const points = parseScaledDecimal(String(written), linking.scale);
  if (points !== undefined) return points;
  linking.report({
    code: 'link/points',
    place,
    message: `${written} is finer than the points of this scoring, which have ${decimals(linking.scale)}`,
    help: 'round the points, or raise the `scale` of the scoring',
  });
  return undefined;
}

interface Refusal {
  readonly written: string;
  readonly place: Place;
  readonly what: string;
  readonly example: string;
}

function refuse({ written, place, what, example }: Refusal, { report }: Reporting): undefined {
  report({
    code: 'link/quantity',
    place,
    message: `'${written}' is not ${what}`,
    help: `write it as in \`${example}\``,
  });
}

function decimals(scale: number): string {
  if (scale === 0) return 'no decimals';
  return `${scale} ${scale === 1 ? 'decimal' : 'decimals'}`;
}
