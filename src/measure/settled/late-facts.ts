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
      // The outcome of a handoff counts for a cohort whenever it came.
      const until = commitment.measure.of === 'conversion' ? settledAt + 1 : period.end;
      return exists('stage_history', `entered_at < ${until} AND ${isLate('voided_at')}`);
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
