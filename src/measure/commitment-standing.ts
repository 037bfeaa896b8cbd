import { fixedAmount } from '../evaluate/clock/clock-target.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Commitment } from '../model/sla.ts';
import { compareExact, type Exact, exactOf, minus, plus, times } from '../support/exact.ts';
import type { Instant } from '../support/instant.ts';
import type { Period } from '../support/period.ts';
import type { CommitmentReading } from './measurement.ts';
import type { Figure } from './metrics/figure.ts';

type Standing = CommitmentReading['periods'][number]['standing'];

/** A period that has not settled is not judged, nor one without a figure that can be relied on (semantics §6). */
export function standingOf(
  agreement: Agreement,
  commitment: Commitment,
  { figure, period, asOf }: { readonly figure: Figure; readonly period: Period; readonly asOf: Instant },
): Standing {
  const value = certainValue(commitment, figure);
  if (value === undefined || settlingOf(agreement, commitment, period) > asOf) return 'not judged';
  return isKept(commitment, value) ? 'kept' : 'missed';
}

const dayMs = 86_400_000;

/** When a period is judged: `settle` after its end, of a cohort after its window. */
export function settlingOf(
  { settle }: Pick<Agreement, 'settle'>,
  { measure }: Pick<Commitment, 'measure'>,
  { end }: Pick<Period, 'end'>,
): Instant {
  const window = measure.of === 'conversion' ? measure.withinDays * dayMs : 0;
  return end + window + fixedAmount(settle);
}

/** A time that is not reached yet can only grow, so it says no more than that a bound was passed. */
export function certainValue(commitment: Commitment, figure: Figure): Exact | undefined {
  const { status, value, isNotReached } = figure;
  if (status !== 'value' || value === undefined) return undefined;
  if (isNotReached !== true) return value;
  return commitment.comparator === 'atMost' && !isKept(commitment, value) ? value : undefined;
}

/** Missed below goal · (1 − tolerance); a goal of at most mirrors that. */
function isKept({ comparator, goal, tolerance }: Commitment, value: Exact): boolean {
  const room = times(exactOf(goal.value), exactOf(tolerance));
  return comparator === 'atLeast'
    ? compareExact(value, minus(exactOf(goal.value), room)) >= 0
    : compareExact(value, plus(exactOf(goal.value), room)) <= 0;
}
