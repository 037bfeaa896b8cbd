import { inForceAt } from '../../model/agreement-in-force.ts';
import type { Commitment } from '../../model/sla.ts';
import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Period } from '../../support/period.ts';
import { settlingOf } from '../commitment-standing.ts';
import { exportBeginning } from '../escalation-beginning.ts';
import type { Figure } from '../metrics/figure.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { periodsBetween } from '../metrics/periods.ts';
import { measureNeeds, tablesLacking } from '../needs/measure-needs.ts';

/** A period of a commitment that escalates, and the instant at which it was judged. */
export interface SettledPeriod {
  readonly commitment: Commitment;
  /** What was promised when the period began. */
  readonly promised: Commitment;
  readonly period: Period;
  readonly settledAt: Instant;
}

/** Figures as they were known when their periods settled, by `settledKey`. */
export type SettledFigures = ReadonlyMap<string, Figure | undefined>;

export function settledKey({ commitment, period }: Pick<SettledPeriod, 'commitment' | 'period'>): string {
  return `${commitment.id}|${period.label}`;
}

/**
 * Every period that has settled at asOf, from the first that began under the agreement. One that was over before the export
 * says anything at all was not missed; the export does not reach back to it.
 */
export async function settledPeriods(
  asking: Asking,
  begins: Instant | undefined,
): Promise<readonly SettledPeriod[]> {
  if (begins === undefined) return [];
  const { absent, agreement, asOf, versions } = asking;
  const known = (await exportBeginning(asking)) ?? begins;
  return Object.values(agreement.commitments).flatMap((commitment) => {
    const needs = measureNeeds(agreement, commitment.measure);
    if (!commitment.escalates || tablesLacking(needs, absent).length > 0) return [];
    const isTold = ({ end }: Period): boolean => needs.length === 0 || end > known;
    return periodsBetween(agreement, commitment.per, { since: begins, asOf })
      .flatMap((period): readonly SettledPeriod[] => {
        const own = inForceAt(versions, period.start)?.agreement.commitments ?? {};
        const promised = ownValue(own, commitment.id);
        if (promised === undefined) return [];
        return [{ commitment, promised, period, settledAt: settlingOf(agreement, commitment, period) }];
      })
      .filter(({ period, settledAt }) => period.start >= begins && settledAt <= asOf && isTold(period));
  });
}
