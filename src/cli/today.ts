import type { LocalDate } from '../support/local-date.ts';
import { localDateAt } from '../support/zoned-time.ts';
import type { Invocation } from './command.ts';

/** The day for which exceptions are judged, in a zone. */
export type TodayIn = (zone: string) => LocalDate;

/** The day that was asked for with `--as-of`, else the local date of now. */
export function todayOf({ io, asOf }: Pick<Invocation, 'io' | 'asOf'>): TodayIn {
  return (zone) => asOf ?? localDateAt(zone, io.clock.now());
}
