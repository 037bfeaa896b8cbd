import { groupedBy } from '../support/grouped-by.ts';
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
import type { Figure } from './metrics/figure.ts';
import type { Asking } from './metrics/metric-reading.ts';
import { clockNeeds } from './needs/clock-needs.ts';
import { tablesLacking } from './needs/measure-needs.ts';
import { type SettledFigures, type SettledPeriod, settledKey } from './settled/settled-period.ts';

/** What escalations are read from, beside the weeks of clocks. */
export interface Judged {
  /** Nothing before it escalates; undefined = nothing does. */
  readonly begins: Instant | undefined;
  /** Periods of commitments that were judged. */
  readonly settled: readonly SettledPeriod[];
  /** Figures of those of them about which more is known now than when they settled. */
  readonly known: SettledFigures;
}

/**
 * What had to be told of missed promises from an instant on up to asOf, from what was known when each week settled. A promise
 * that needs a table which was not exported is judged by nobody.
 */
export async function escalationReading(asking: Asking, judged: Judged): Promise<Escalations> {
  const { agreement, versions, asOf } = asking;
  const { begins } = judged;
  const weeks = begins === undefined ? [] : await measuredWeeks(asking);
  const periods = await measuredPeriods(asking, judged);
  return escalationsOf(
    promisesOfAgreement(agreement, { weeks, periods, versions, begins }),
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

async function measuredPeriods(
  asking: Asking,
  { settled, known }: Judged,
): Promise<readonly MeasuredPeriod[]> {
  const found: MeasuredPeriod[] = [];
  for (const own of groupedBy(settled, ({ commitment }) => commitment.id)) {
    const [{ commitment } = { commitment: undefined }] = own;
    if (commitment === undefined) continue;
    const same = own.filter((each) => !known.has(settledKey(each))).map(({ period }) => period);
    const figures = same.length === 0 ? [] : await committedFigures(asking, commitment, same);
    for (const each of own) {
      const key = settledKey(each);
      const figure = known.has(key) ? known.get(key) : figures[same.indexOf(each.period)];
      found.push(measuredPeriod(each, figure));
    }
  }
  return found;
}

function measuredPeriod(
  { commitment, promised, period }: SettledPeriod,
  figure: Figure | undefined,
): MeasuredPeriod {
  const value = figure && certainValue(promised, figure);
  const isThin = value === undefined && (figure?.status === 'value' || figure?.status === 'too few');
  const { comparator, goal, tolerance } = promised;
  return {
    commitment: commitment.id,
    period,
    promised: { comparator, goal: goal.value, tolerance },
    ...(value && { value: rational(value.numerator, value.denominator) }),
    ...(isThin && { isThin }),
  };
}
