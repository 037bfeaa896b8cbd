import type { Agreement } from '../model/agreement.ts';
import { agreedAt } from '../model/agreement-in-force.ts';
import type { JudgedClocks } from '../model/measure.ts';
import type { Compliance, Sla, TouchPolicy } from '../model/sla.ts';
import { compareExact, exactOf } from '../support/exact.ts';
import { ownValue } from '../support/own-value.ts';
import type { Band, PeriodReading, SlaReading } from './measurement.ts';
import { type Figure, figureWithout } from './metrics/figure.ts';
import { type Asking, figuresOfPeriods } from './metrics/metric-reading.ts';
import { periodsBetween } from './metrics/periods.ts';
import { clockNeeds } from './needs/clock-needs.ts';
import { tablesLacking } from './needs/measure-needs.ts';

/** How every promise about single leads was kept, week by week and in the period of its target (semantics §6). */
export async function slaReadings(asking: Asking): Promise<readonly SlaReading[]> {
  const { slas, touchPolicies } = asking.agreement;
  const states = await clockStates(asking);
  const readings: SlaReading[] = [];
  for (const sla of Object.values(slas)) readings.push(await readingOf(asking, 'sla', sla, states));
  for (const policy of Object.values(touchPolicies))
    readings.push(await readingOf(asking, 'touches', policy, states));
  return readings;
}

async function readingOf(
  asking: Asking,
  by: 'sla' | 'touches',
  { id, side, compliance }: Sla | TouchPolicy,
  states: ClockStates,
): Promise<SlaReading> {
  const clocks = { by, id };
  const { per } = compliance;
  const lacks = tablesLacking(clockNeeds(asking.agreement, clocks), asking.absent);
  const isTold = lacks.length === 0;
  const count = (state: string): number =>
    isTold ? states.count(by === 'sla' ? id : `touches/${id}`, state) : 0;
  return {
    by,
    id,
    side,
    weeks: await complianceOf(asking, clocks, 'week'),
    periods: per === 'week' ? [] : await complianceOf(asking, clocks, per),
    open: count('open'),
    paused: count('paused'),
    errors: isTold ? states.errors(id) : {},
    lacks,
  };
}

/** The clocks of one promise. */
type NamedClocks = Extract<JudgedClocks, { readonly id: string }>;

async function complianceOf(
  asking: Asking,
  clocks: NamedClocks,
  per: Compliance['per'],
): Promise<readonly PeriodReading[]> {
  const promiseIn = ({ slas, touchPolicies }: Agreement): Sla | TouchPolicy | undefined =>
    ownValue<Sla | TouchPolicy>(clocks.by === 'sla' ? slas : touchPolicies, clocks.id);
  const periods = periodsBetween(asking.agreement, per, asking);
  const figures = await figuresOfPeriods(asking, { of: 'compliance', clocks }, { per, periods });
  return periods.map((period, number) => {
    const figure = figures[number] ?? figureWithout('none');
    // A week that still runs is not judged, nor one with fewer cases than a block of weeks needs (semantics §6).
    const agreed = agreedAt(asking.versions, promiseIn, period.start)?.compliance;
    const isJudged = agreed !== undefined && period.end <= asking.asOf && (figure.n ?? 0) >= agreed.minSample;
    const band = isJudged ? bandOf(figure, agreed.target) : undefined;
    return { period, figure, ...(band && { band }) };
  });
}

function bandOf({ status, value }: Figure, target: Compliance['target']): Band | undefined {
  if (status !== 'value' || value === undefined) return undefined;
  return compareExact(value, exactOf(target)) >= 0 ? 'good' : 'bad';
}

/** How many clocks of each SLA stand in each state at asOf. */
interface ClockStates {
  readonly count: (sla: string, state: string) => number;
  readonly errors: (sla: string) => Readonly<Record<string, number>>;
}

async function clockStates({ engine }: Asking): Promise<ClockStates> {
  const rows = await engine.rows(
    'SELECT sla_id, clock_state, clock_problem, count(*) AS clocks FROM clock GROUP BY sla_id, clock_state, clock_problem ORDER BY sla_id, clock_state, clock_problem',
  );
  return {
    count: (sla, state) =>
      rows
        .filter((row) => row['sla_id'] === sla && row['clock_state'] === state)
        .reduce((sum, row) => sum + Number(row['clocks']), 0),
    errors: (sla) =>
      Object.fromEntries(
        rows
          .filter((row) => row['sla_id'] === sla && row['clock_state'] === 'error')
          .map((row) => [String(row['clock_problem']), Number(row['clocks'])]),
      ),
  };
}
