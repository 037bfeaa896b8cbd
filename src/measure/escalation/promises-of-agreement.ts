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

/** What was measured, and what it is held to. */
export interface Measured {
  readonly weeks: readonly MeasuredWeek[];
  readonly periods: readonly MeasuredPeriod[];
  /** By which version is judged what began when; the agreement itself throughout where they are left out. */
  readonly versions?: readonly AgreementInForce[];
  /** Nothing before it escalates, where the agreement does not say from when on it holds. */
  readonly begins?: Instant | undefined;
}

/**
 * Every promise of the agreement that escalates, in each scope in which anything was measured: each from the first version on
 * that has it, its weeks by what was promised at their time. The week that holds the beginning counts, a period that began
 * before it does not.
 */
export function promisesOfAgreement(agreement: Agreement, measured: Measured): readonly EscalatingPromise[] {
  const { weeks, periods } = measured;
  const slas = Object.values(agreement.slas).filter(({ escalates }) => escalates);
  const commitments = Object.values(agreement.commitments).filter(({ escalates }) => escalates);
  return [
    ...slas.flatMap((sla) =>
      ofClocks(
        'sla',
        sla,
        weeks,
        changesOf(agreement, measured, ({ slas: own }) => ownValue(own, sla.id)),
      ),
    ),
    ...Object.values(agreement.touchPolicies).flatMap((policy) =>
      ofClocks(
        'touches',
        policy,
        weeks,
        changesOf(agreement, measured, ({ touchPolicies: own }) => ownValue(own, policy.id)),
      ),
    ),
    ...commitments.map((commitment) =>
      ofPeriods(
        commitment,
        periods,
        beginningOf(agreement, measured, ({ commitments: own }) => ownValue(own, commitment.id)),
      ),
    ),
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
  agreement: Agreement,
  measured: Measured,
  promiseIn: (version: Agreement) => Sla | TouchPolicy | undefined,
): Pick<ClockPromise, 'effectiveFrom' | 'earlier'> {
  const agreed = agreedParts(measured.versions ?? [{ agreement }], promiseIn);
  const earlier = agreed.flatMap(({ part: { compliance } }, index) => {
    const until = agreed[index + 1]?.from;
    const { target, minSample } = compliance;
    return until === undefined ? [] : [{ until, target, minSample }];
  });
  return {
    effectiveFrom: beginningOf(agreement, measured, promiseIn),
    ...(earlier.length > 0 && { earlier }),
  };
}

/** What is promised for a period is promised by a whole department. */
function ofPeriods(
  { id, side, comparator, goal, tolerance, measure }: Commitment,
  periods: readonly MeasuredPeriod[],
  effectiveFrom: Instant,
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
    values: periods.filter(({ commitment, period }) => commitment === id && period.start >= effectiveFrom),
  };
}

/** When the first version began that has a promise; one that does not say so is judged from the first week that was measured. */
function beginningOf(
  agreement: Agreement,
  { versions = [{ agreement }], weeks, begins }: Measured,
  promiseIn: (version: Agreement) => unknown,
): Instant {
  const first = versions.find((version) => promiseIn(version.agreement) !== undefined) ?? versions[0];
  const { zone, effectiveFrom } = first?.agreement ?? agreement;
  if (effectiveFrom !== undefined) return startOfDay(zone, dayOfDate(effectiveFrom));
  if (begins !== undefined) return begins;
  const [week] = weeks.map((each) => each.week).toSorted();
  return startOfDay(zone, firstDayOfWeek(week ?? '') ?? 0);
}
