import type { Place } from '../../diagnostics/place.ts';
import type { Duration } from '../../support/duration.ts';
import { type MeetingDay } from '../../support/meeting-day.ts';
import { type Month } from '../../support/month.ts';
import { type Quota } from '../../support/quota.ts';
import { type Rate } from '../../support/rate.ts';
import type { Rational } from '../../support/rational.ts';
import { type Rhythm } from '../../support/rhythm.ts';
import type { Linking } from './linking.ts';
type Reporting = Pick<Linking, 'report'>;
/** A promise's duration; bare days are refused, since nobody knows which days they are (semantics §1). */
export declare function linkDuration(written: string, place: Place, linking: Reporting): Duration | undefined;
/** A window of whole elapsed days, more than none. */
export declare function linkDays(written: string, place: Place, linking: Reporting): number | undefined;
/** A wait of whole calendar days. */
export declare function linkCalendarDays(written: string, place: Place, linking: Reporting): number | undefined;
/** Minutes or hours of elapsed time, as minutes. */
export declare function linkMinutes(written: string, place: Place, linking: Reporting): number | undefined;
/** `3 per 30 days`. */
export declare function linkRate(written: string, place: Place, linking: Reporting): Rate | undefined;
/** `week`, `2 weeks`, `quarter`. */
export declare function linkRhythm(written: string, place: Place, linking: Reporting): Rhythm | undefined;
/** A week that its year has, `2026-W40`. */
export declare function linkWeek(written: string, place: Place, linking: Reporting): string | undefined;
/** `tuesday`, `first tuesday`. */
export declare function linkMeetingDay(written: string, place: Place, linking: Reporting): MeetingDay | undefined;
/** `40 per week`. */
export declare function linkQuota(written: string, place: Place, linking: Reporting): Quota | undefined;
/** `95 %` or `1/3`, exactly. */
export declare function linkShare(written: string, place: Place, linking: Reporting): Rational | undefined;
/** Epoch milliseconds. */
export declare function linkInstant(written: string, place: Place, linking: Reporting): number | undefined;
/** A real local date, `YYYY-MM-DD`. */
export declare function linkDate(written: string, place: Place, linking: Reporting): string | undefined;
/** A real month, `YYYY-MM`. */
export declare function linkMonth(written: string, place: Place, linking: Reporting): Month | undefined;
/** An amount of the agreement's currency in hundredths. */
export declare function linkMoney(written: number, place: Place, linking: Reporting): number | undefined;
/** A number with decimals, exactly as it is written. */
export declare function linkDecimal(written: number, place: Place, linking: Reporting): Rational | undefined;
/** Points as a whole number scaled by 10^scale. */
export declare function linkPoints(written: number, place: Place, linking: Reporting & {
    readonly scale: number;
}): number | undefined;
export {};
