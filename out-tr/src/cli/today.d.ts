import type { LocalDate } from '../support/local-date.ts';
import type { Invocation } from './command.ts';
/** The day for which exceptions are judged, in a zone. */
export type TodayIn = (zone: string) => LocalDate;
/** The day that was asked for with `--as-of`, else the local date of now. */
export declare function todayOf({ io, asOf }: Pick<Invocation, 'io' | 'asOf'>): TodayIn;
