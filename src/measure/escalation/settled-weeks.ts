import type { Instant } from '../../support/instant.ts';
import { type Period, weekAt } from '../../support/period.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { EscalationTerms } from './escalation-terms.ts';

/** An ISO week, and when it is judged. */
export interface Week {
  /** `2026-W40`. */
  readonly label: string;
  /** Its Monday, as a day since 1970-01-01. */
  readonly firstDay: number;
  readonly settledAt: Instant;
}

type Calendar = Pick<EscalationTerms, 'zone' | 'settleMs'>;

/** Every week from the one that holds an instant that has settled at asOf. */
export function settledWeeks(
  from: Instant,
  terms: Calendar & Pick<EscalationTerms, 'asOf'>,
): readonly Week[] {
  const weeks: Week[] = [];
  let week = weekOf(from, terms);
  while (week.settledAt <= terms.asOf) {
    weeks.push(week);
    week = weeksLater(week, 1, terms);
  }
  return weeks;
}

/** The newest week that has settled at an instant. */
export function lastSettledWeek(at: Instant, terms: Calendar): Week {
  return weeksLater(weekOf(at - terms.settleMs, terms), -1, terms);
}

export function weeksLater(week: Week, count: number, terms: Calendar): Week {
  return weekOf(startOfDay(terms.zone, week.firstDay + 7 * count), terms);
}

/** The weeks whose Thursday lies in a period (semantics §6). */
export function weeksCovered(period: Period, terms: Calendar): readonly Week[] {
  const weeks: Week[] = [];
  let week = weekOf(period.start, terms);
  if (week.firstDay + 3 < period.firstDay) week = weeksLater(week, 1, terms);
  while (startOfDay(terms.zone, week.firstDay + 3) < period.end) {
    weeks.push(week);
    week = weeksLater(week, 1, terms);
  }
  return weeks;
}

function weekOf(instant: Instant, { zone, settleMs }: Calendar): Week {
  const { label, firstDay, end } = weekAt(zone, instant);
  return { label, firstDay, settledAt: end + settleMs };
}
