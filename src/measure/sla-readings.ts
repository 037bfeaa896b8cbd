import type { Agreement } from '../model/agreement.ts';
import { agreedAt } from '../model/agreement-in-force.ts';
import type { Compliance, Sla, TouchPolicy } from '../model/sla.ts';
import { touchPromise } from '../sql/touches/touch-promise.ts';
import { compareExact, exactOf } from '../support/exact.ts';
import { ownValue } from '../support/own-value.ts';
import type { Period } from '../support/period.ts';
import type { Band, PeriodReading, SlaReading } from './measurement.ts';
import { type Figure, figureWithout } from './metrics/figure.ts';
import type { Asking } from './metrics/metric-reading.ts';
import { periodsBetween } from './metrics/periods.ts';
import { clockNeeds } from './needs/clock-needs.ts';
import { tablesLacking } from './needs/measure-needs.ts';
import { promiseFigures } from './promise-figures.ts';

/** How every promise about single leads was kept, week by week and in the period of its target (semantics §6). */
export async function slaReadings(asking: Asking): Promise<readonly SlaReading[]> {
  const { slas, touchPolicies } = asking.agreement;
  const promises = [
    ...Object.values(slas).map((sla) => ({ by: 'sla', ...sla }) as const),
    ...Object.values(touchPolicies).map((policy) => ({ by: 'touches', ...policy }) as const),
  ];
  const states = await clockStates(asking);
  const figures = new Map<Per, KeptPeriods>();
  for (const per of new Set<Per>(['week', ...promises.map(({ compliance }) => compliance.per)])) {
    const periods = periodsBetween(asking.agreement, per, asking);
    figures.set(per, { periods, of: await promiseFigures(asking, periods) });
  }
  return promises.map((promise) => readingOf(asking, promise, { states, figures }));
}

type Per = Compliance['per'];

interface KeptPeriods {
  readonly periods: readonly Period[];
  readonly of: (sla: string) => readonly Figure[];
}

/** What was asked of all promises at once. */
interface AskedPromises {
  readonly states: ClockStates;
  readonly figures: ReadonlyMap<Per, KeptPeriods>;
}

type LeadPromise = Pick<Sla | TouchPolicy, 'id' | 'side' | 'compliance'> & Pick<SlaReading, 'by'>;

function readingOf(asking: Asking, promise: LeadPromise, { states, figures }: AskedPromises): SlaReading {
  const { by, id, side, compliance } = promise;
  const { per } = compliance;
  const lacks = tablesLacking(clockNeeds(asking.agreement, { by, id }), asking.absent);
  const isTold = lacks.length === 0;
  const name = by === 'sla' ? id : touchPromise(id);
  const count = (state: string): number => (isTold ? states.count(name, state) : 0);
  const kept = (per: Per): readonly PeriodReading[] => {
    const { periods, of } = figures.get(per) ?? { periods: [], of: () => [] };
    const own: readonly Figure[] = isTold
      ? of(name)
      : periods.map(() => ({ status: 'no data', lacks, beside: {} }));
    return complianceOf(asking, promise, { periods, figures: own });
  };
  return {
    by,
    id,
    side,
    weeks: kept('week'),
    periods: per === 'week' ? [] : kept(per),
    open: count('open'),
    paused: count('paused'),
    errors: isTold ? states.errors(name) : {},
    lacks,
  };
}

function complianceOf(
  asking: Asking,
  { by, id }: LeadPromise,
  { periods, figures }: { readonly periods: readonly Period[]; readonly figures: readonly Figure[] },
): readonly PeriodReading[] {
  const promiseIn = ({ slas, touchPolicies }: Agreement): Sla | TouchPolicy | undefined =>
    ownValue<Sla | TouchPolicy>(by === 'sla' ? slas : touchPolicies, id);
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
