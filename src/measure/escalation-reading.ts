import { weekAt } from '../support/period.ts';
import { rational } from '../support/rational.ts';
import { startOfDay } from '../support/zoned-time.ts';
import { escalationTermsOf } from './escalation/escalation-terms.ts';
import { type Escalations, escalationsOf } from './escalation/escalations.ts';
import {
  type MeasuredPeriod,
  type MeasuredWeek,
  promisesOfAgreement,
} from './escalation/promises-of-agreement.ts';
import { waiversOf } from './escalation/waivers-of-agreement.ts';
import type { CommitmentReading } from './measurement.ts';
import type { Asking } from './metrics/metric-reading.ts';

/** What had to be told of missed promises up to asOf, from what was known when each week settled. */
export async function escalationReading(
  { agreement, versions, engine, asOf }: Asking,
  commitments: readonly CommitmentReading[],
): Promise<Escalations> {
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
  const periods = commitments.flatMap(({ commitment, periods: own }) =>
    own.flatMap(({ period, figure, promised }): readonly MeasuredPeriod[] => {
      if (promised === undefined) return [];
      const value = figure.status === 'value' ? figure.value : undefined;
      const { comparator, goal, tolerance } = promised;
      return [
        {
          commitment,
          period,
          promised: { comparator, goal: goal.value, tolerance },
          ...(value && { value: rational(value.numerator, value.denominator) }),
        },
      ];
    }),
  );
  return escalationsOf(
    promisesOfAgreement(agreement, weeks, periods, versions),
    waiversOf(agreement),
    escalationTermsOf(agreement, asOf),
  );
}
