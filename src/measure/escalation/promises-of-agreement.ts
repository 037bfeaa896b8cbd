import type { Agreement } from '../../model/agreement.ts';
import { type AgreementInForce, agreedParts } from '../../model/agreement-in-force.ts';
import type { Commitment, Compliance, Sla, TouchPolicy } from '../../model/sla.ts';
import type { Instant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { firstDayOfWeek } from '../../support/week.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { ClockPromise, EscalatingPromise, PeriodValue, WeekCount } from './escalating-promise.ts';

/** A week of one SLA or policy of touches in one scope, as measured. */
export interface MeasuredWeek extends WeekCount {
  readonly by: 'sla' | 'touches';
  readonly id: string;
  /** A team, unless measured otherwise. */
  readonly scope: string;
}

/** A period of one commitment, as measured. */
export interface MeasuredPeriod extends PeriodValue {
  readonly commitment: string;
}

/**
 * Every promise of the agreement that escalates, in each scope in which anything was measured: each from the first version on
 * that has it, its weeks by what was promised at their time.
 */
export function promisesOfAgreement(
  agreement: Agreement,
  weeks: readonly MeasuredWeek[],
  periods: readonly MeasuredPeriod[],
  versions: readonly AgreementInForce[] = [{ agreement }],
): readonly EscalatingPromise[] {
  const slas = Object.values(agreement.slas).filter(({ escalates }) => escalates);
  const commitments = Object.values(agreement.commitments).filter(({ escalates }) => escalates);
  return [
    ...slas.flatMap((sla) =>
      ofClocks(
        'sla',
        sla,
        weeks,
        changesOf(versions, weeks, ({ slas: own }) => ownValue(own, sla.id)),
      ),
    ),
    ...Object.values(agreement.touchPolicies).flatMap((policy) =>
      ofClocks(
        'touches',
        policy,
        weeks,
        changesOf(versions, weeks, ({ touchPolicies: own }) => ownValue(own, policy.id)),
      ),
    ),
    ...commitments.map((commitment) => ofPeriods(commitment, periods)),
  ];
}

/** The name of a promise in keys. SLAs stand bare; an SLA, a policy and a commitment may share an id. */
export function promiseName(by: 'sla' | 'touches' | 'commitment', id: string): string {
  return by === 'sla' ? id : `${by}/${id}`;
}

function ofClocks(
  by: 'sla' | 'touches',
  { id, side, compliance }: Sla | TouchPolicy,
  weeks: readonly MeasuredWeek[],
  changes: Pick<ClockPromise, 'effectiveFrom' | 'earlier'>,
): readonly EscalatingPromise[] {
  const own = weeks.filter((week) => week.by === by && week.id === id);
  const { target, minSample, per }: Compliance = compliance;
  return [...new Set(own.map(({ scope }) => scope))].toSorted().map((scope) => ({
    judged: 'clocks' as const,
    promise: promiseName(by, id),
    scope,
    side,
    target,
    minSample,
    per,
    ...changes,
    weeks: own.filter((week) => week.scope === scope),
  }));
}

/** From when on a promise about single leads counts, and to what it was held before. */
function changesOf(
  versions: readonly AgreementInForce[],
  weeks: readonly MeasuredWeek[],
  promiseIn: (agreement: Agreement) => Sla | TouchPolicy | undefined,
): Pick<ClockPromise, 'effectiveFrom' | 'earlier'> {
  const first = versions.find(({ agreement }) => promiseIn(agreement) !== undefined) ?? versions[0];
  const agreed = agreedParts(versions, promiseIn);
  const earlier = agreed.flatMap(({ part: { compliance } }, index) => {
    const until = agreed[index + 1]?.from;
    const { target, minSample } = compliance;
    return until === undefined ? [] : [{ until, target, minSample }];
  });
  const effectiveFrom = first === undefined ? 0 : beginning(first.agreement, weeks);
  return { effectiveFrom, ...(earlier.length > 0 && { earlier }) };
}

/** What is promised for a period is promised by a whole department. */
function ofPeriods(
  { id, side, comparator, goal, tolerance, measure }: Commitment,
  periods: readonly MeasuredPeriod[],
): EscalatingPromise {
  return {
    judged: 'periods',
    promise: promiseName('commitment', id),
    scope: 'all',
    side,
    comparator,
    goal: goal.value,
    tolerance,
    ...(measure.of === 'conversion' && { windowDays: measure.withinDays }),
    values: periods.filter(({ commitment }) => commitment === id),
  };
}

/** An agreement that does not say since when it holds is judged from the first week that was measured. */
function beginning({ zone, effectiveFrom }: Agreement, weeks: readonly MeasuredWeek[]): Instant {
  if (effectiveFrom !== undefined) return startOfDay(zone, dayOfDate(effectiveFrom));
  const [first] = weeks.map(({ week }) => week).toSorted();
  return startOfDay(zone, firstDayOfWeek(first ?? '') ?? 0);
}
