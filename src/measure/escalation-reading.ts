import type { Commitment } from '../model/sla.ts';
import type { Instant } from '../support/instant.ts';
import { weekAt } from '../support/period.ts';
import { rational } from '../support/rational.ts';
import { startOfDay } from '../support/zoned-time.ts';
import { committedFigures } from './commitment-readings.ts';
import { certainValue } from './commitment-standing.ts';
import { escalationTermsOf } from './escalation/escalation-terms.ts';
import { type Escalations, escalationsOf } from './escalation/escalations.ts';
import {
  type MeasuredPeriod,
  type MeasuredWeek,
  promisesOfAgreement,
} from './escalation/promises-of-agreement.ts';
import { waiversOf } from './escalation/waivers-of-agreement.ts';
import type { Asking } from './metrics/metric-reading.ts';
import { periodsBetween } from './metrics/periods.ts';
import { clockNeeds } from './needs/clock-needs.ts';
import { measureNeeds, tablesLacking } from './needs/measure-needs.ts';
import { type SettledFigures, settledKey } from './settled/settled-period.ts';

/**
 * What had to be told of missed promises from an instant on up to asOf, from what was known when each week settled. A promise
 * that needs a table which was not exported is judged by nobody.
 */
export async function escalationReading(
  asking: Asking,
  begins: Instant | undefined,
  settled: SettledFigures = new Map(),
): Promise<Escalations> {
  const { agreement, asOf } = asking;
  const weeks = begins === undefined ? [] : await measuredWeeks(asking);
  const periods: MeasuredPeriod[] = [];
  for (const commitment of Object.values(agreement.commitments))
    if (begins !== undefined && commitment.escalates)
      periods.push(...(await measuredPeriods(asking, { commitment, begins, settled })));
  return escalationsOf(
    promisesOfAgreement(agreement, weeks, periods, begins),
    waiversOf(agreement),
    escalationTermsOf(agreement, asOf),
  );
}

async function measuredWeeks({ agreement, engine, absent }: Asking): Promise<readonly MeasuredWeek[]> {
  const rows = await engine.rows('SELECT sla_id, scope_id, week_day, met, breached FROM settled_week');
  const weeks = rows.map((row): MeasuredWeek => {
    const sla = String(row['sla_id']);
    const [by, id] = sla.startsWith('touches/')
      ? (['touches', sla.slice('touches/'.length)] as const)
      : (['sla', sla] as const);
    const week = weekAt(agreement.zone, startOfDay(agreement.zone, Number(row['week_day']))).label;
    return {
      by,
      id,
      scope: String(row['scope_id']),
      week,
      met: Number(row['met']),
      breached: Number(row['breached']),
    };
  });
  return weeks.filter(({ by, id }) => tablesLacking(clockNeeds(agreement, { by, id }), absent).length === 0);
}

interface CommittedSince {
  readonly commitment: Commitment;
  readonly begins: Instant;
  /** Figures that were others when their periods settled. */
  readonly settled: SettledFigures;
}

async function measuredPeriods(
  asking: Asking,
  { commitment, begins, settled }: CommittedSince,
): Promise<readonly MeasuredPeriod[]> {
  const { absent, agreement, asOf } = asking;
  if (tablesLacking(measureNeeds(agreement, commitment.measure), absent).length > 0) return [];
  const periods = periodsBetween(agreement, commitment.per, { since: begins, asOf });
  if (periods.length === 0) return [];
  const figures = await committedFigures(asking, commitment, periods);
  return periods.map((period, number): MeasuredPeriod => {
    const key = settledKey({ commitment, period });
    const figure = settled.has(key) ? settled.get(key) : figures[number];
    const value = figure && certainValue(commitment, figure);
    const isOpen = value === undefined && (figure?.status === 'value' || figure?.status === 'too few');
    return {
      commitment: commitment.id,
      period,
      ...(value && { value: rational(value.numerator, value.denominator) }),
      ...(isOpen && { isThin: true }),
    };
  });
}
