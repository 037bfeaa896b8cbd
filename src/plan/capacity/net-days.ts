import { compareExact, type Exact, exact, minus, nothing } from '../../support/exact.ts';
import { dayOfDate } from '../../support/local-date.ts';

/** The days of one week on which a member works, and what is left of them. */
export interface NetDays {
  readonly workingDays: number;
  /** Working days of absence, each once. */
  readonly absentDays: number;
  /** Working days less absences less renewals, never below 0 (semantics §10). */
  readonly netDays: Exact;
  /** The working days without absence. */
  readonly present: readonly number[];
}

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** `working`: the working days of the week, as days. */
export function netDaysOf(
  working: readonly number[],
  absences: readonly DaySpan[],
  renewalDays: Exact,
): NetDays {
  const present = working.filter((day) => !absences.some((absence) => covers(absence, day)));
  const left = minus(exact(present.length), renewalDays);
  return {
    workingDays: working.length,
    absentDays: working.length - present.length,
    netDays: compareExact(left, nothing) > 0 ? left : nothing,
    present,
  };
}

export function covers({ from, to }: DaySpan, day: number): boolean {
  return from <= day && day <= to;
}

/** Two local dates, both included; without the second it goes on. */
export function daySpan({ from, to }: { readonly from: string; readonly to?: string }): DaySpan {
  return { from: dayOfDate(from), to: to === undefined ? Number.POSITIVE_INFINITY : dayOfDate(to) };
}
