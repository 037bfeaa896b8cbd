import type { Measure } from '../../model/measure.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import type { SettledPeriod } from './settled-period.ts';

/**
 * What may make the figure of a period another one after it settled:
 * - `stages`: an entry that is taken back afterwards; one that is logged afterwards is entered then;
 * - `clocks`: whatever happens afterwards, and time itself, for a clock that ran then goes on;
 * - `events`, `assignments`: one that is logged afterwards;
 * - `nothing`: the export keeps no instants of it, or they all lie before.
 * Rulings and decisions of handoffs are looked at in `handoffs-as-settled.ts`.
 */
export type LateKind = 'stages' | 'clocks' | 'events' | 'assignments' | 'nothing';

export function lateKindOf({ of }: Measure): LateKind {
  switch (of) {
    case 'acceptance':
    case 'completeness':
    case 'conversion':
    case 'cost-per':
    case 'entries':
    case 'sales-cycle':
    case 'throughput':
      return 'stages';
    case 'ageing':
    case 'compliance':
    case 'connection':
    case 'first-contact':
    case 'untouched':
      return 'clocks';
    case 'attributed':
      return 'events';
    case 'routed-by-hand':
      return 'assignments';
    case 'capacity-notice':
    case 'coverage':
    case 'deal-size':
    case 'deliveries':
    case 'forecast-accuracy':
    case 'nps':
    case 'stability':
    case 'stage-differences':
    case 'win-rate':
    case 'won-revenue':
      return 'nothing';
    default:
      return of satisfies never;
  }
}

const dayMs = 86_400_000;

/** An entry counts from when it was known. */
const known = 'CASE WHEN logged_at > entered_at THEN logged_at ELSE entered_at END';

/**
 * A SELECT of the leads of which the figure of a period alone is made, and perhaps of others; undefined = any may count. Every
 * entry is at the instant of some row, also one that is implied.
 */
export function cohortOf({ commitment: { measure }, period }: SettledPeriod): string | undefined {
  return measure.of === 'conversion'
    ? `SELECT lead_id FROM stage_history WHERE ${known} >= ${period.start} AND ${known} < ${period.end}`
    : undefined;
}

/** Whether facts that came to be known between the settling and asOf may change the figure. */
export async function hasLateFacts({ engine, asOf }: Asking, settled: SettledPeriod): Promise<boolean> {
  const { commitment, period, settledAt } = settled;
  const isLate = (at: string): string => `(${at} > ${settledAt} AND ${at} <= ${asOf})`;
  const exists = async (table: string, condition: string): Promise<boolean> => {
    const [row] = await engine.rows(`SELECT count(*) AS late FROM ${table} WHERE ${condition}`);
    return Number(row?.['late']) > 0;
  };
  switch (lateKindOf(commitment.measure)) {
    case 'stages': {
      const isHeld = `voided_at >= ${known} AND voided_at <= ${known} + ${dayMs}`;
      const cohort = cohortOf(settled);
      // What becomes of a cohort counts whenever it came.
      const counts =
        cohort === undefined
          ? `${known} < ${period.end}`
          : `${known} <= ${settledAt} AND lead_id IN (${cohort})`;
      return exists('stage_history', `${isLate('voided_at')} AND ${isHeld} AND ${counts}`);
    }
    case 'clocks':
      return settledAt < asOf;
    case 'events':
      return exists('event', `occurred_at < ${period.end} AND ${isLate('logged_at')}`);
    case 'assignments':
      return exists('assignment', `assigned_at < ${period.end} AND ${isLate('logged_at')}`);
    default:
      return false;
  }
}
