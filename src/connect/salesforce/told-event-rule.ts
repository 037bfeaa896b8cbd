import type { Measure } from '../../analyze/told/question.ts';
import { applied, asked, chosen, constant, type Told } from '../../analyze/told/told.ts';
import { toldSum } from '../../analyze/told/told-points.ts';
import type { RulePath } from '../../compile/recorded-fact.ts';
import { factName } from '../../compile/salesforce/read/read-field.ts';
import { mostInstants } from '../../compile/salesforce/scoring/counted-terms.ts';
import { mostSteps } from '../../compile/salesforce/scoring/inactivity-terms.ts';
import type { StoredFact } from '../../compile/salesforce/stored-fact.ts';
import { type DecayTable, decayTable } from '../../evaluate/score/decay-table.ts';
import type { EventRule, InactivityRule, Tier } from '../../model/scoring.ts';

const dayMs = 86_400_000;

type Fact = Measure & { readonly of: 'fact' };

/** The points of a rule about events from the instants that fields of the lead keep; undefined where they do not suffice. */
export function toldEventRule(path: RulePath, rule: EventRule | InactivityRule): Told | undefined {
  const { signals } = rule;
  if (rule.kind === 'inactivity')
    return deduction(measure({ kind: 'newest', k: 1, signals, where: [] }), rule);
  const { count, decay, lookbackDays, points, where } = rule;
  const newest = (k: number): Measure => measure({ kind: 'newest', k, signals, where });
  const table = decayTable(points, decay, lookbackDays);
  switch (count.mode) {
    case 'latest':
      return pointsByAge(newest(1), table);
    case 'firstEver':
      return pointsByAge(measure({ kind: 'first', signals, where }), table);
    case 'atLeast': {
      const within = Math.min(count.withinDays, lookbackDays ?? count.withinDays);
      return chosen(youngerThan(newest(count.n), within), pointsByAge(newest(1), table), constant(0));
    }
    case 'tiers':
      return tierPoints(count.tiers, lookbackDays, newest);
    default:
      return keptPoints(path, rule, table);
  }
}

function measure(fact: StoredFact): Fact {
  return { of: 'fact', fact: factName(fact) };
}

function youngerThan(of: Measure, days: number): Told {
  const isOlder = asked({ ask: 'least', measure: of, least: days * dayMs });
  return chosen(
    asked({ ask: 'held', measure: of }),
    chosen(isOlder, constant(false), constant(true)),
    constant(false),
  );
}

/** Points of the table at the age in whole days; 0 without an event. */
function pointsByAge(of: Measure, { points, tail }: DecayTable): Told {
  let told: Told = constant(tail);
  for (let age = points.length - 1; age >= 0; age--) {
    if (points[age] === (points[age + 1] ?? tail)) continue;
    told = chosen(youngerThan(of, age + 1), constant(points[age] ?? tail), told);
  }
  return chosen(asked({ ask: 'held', measure: of }), told, constant(0));
}

/** The points of the range in which the number of events inside the look-back lies. */
function tierPoints(
  tiers: readonly Tier[],
  lookbackDays: number | undefined,
  newest: (k: number) => Measure,
): Told {
  const reached = (count: number): Told => {
    if (count <= 0) return constant(true);
    return lookbackDays === undefined
      ? asked({ ask: 'held', measure: newest(count) })
      : youngerThan(newest(count), lookbackDays);
  };
  return toldSum(
    tiers.map(({ from, points, to }) => {
      const above = to === undefined ? constant(false) : reached(to + 1);
      return chosen(above, constant(0), chosen(reached(from), constant(points), constant(0)));
    }),
  );
}

/** Every event that `max` keeps has a field of its own where there are few. */
function keptPoints(path: RulePath, rule: EventRule, table: DecayTable): Told | undefined {
  const { count, signals, where } = rule;
  if (count.mode !== 'every' && count.mode !== 'distinctBy') return undefined;
  const { max } = count;
  if (max === undefined || table.tail !== 0) return undefined;
  const most = max.n * Math.ceil(table.points.length / max.perDays);
  if (most > mostInstants) return undefined;
  const distinctBy = count.mode === 'distinctBy' ? { distinctBy: count.property } : {};
  return toldSum(
    Array.from({ length: most }, (_, index) =>
      pointsByAge(
        measure({ kind: 'kept', k: index + 1, rule: path, signals, where, ...distinctBy, max }),
        table,
      ),
    ),
  );
}

/** max(floor, −k · floor(A / N)), 0 when nothing ever happened (semantics §3, Inactivity). */
function deduction(of: Fact, { everyDays, floor, per }: InactivityRule): Told {
  const endless = endlessDeduction(of, everyDays * dayMs, per);
  if (floor === undefined) return endless;
  const steps = per === 0 ? 0 : Math.ceil(-floor / per);
  if (steps > mostSteps) return applied('greatest', constant(floor), endless);
  let told: Told = constant(Math.max(floor, -per * steps));
  for (let step = steps - 1; step >= 0; step--) {
    told = chosen(youngerThan(of, everyDays * (step + 1)), constant(0 - per * step), told);
  }
  return chosen(asked({ ask: 'held', measure: of }), told, constant(0));
}

function endlessDeduction(of: Fact, every: number, per: number): Told {
  if (per === 0) return constant(0);
  const spans: Told = { is: 'measured', measure: { of: 'spans', fact: of.fact, every } };
  return applied('times', chosen(asked({ ask: 'held', measure: of }), spans, constant(0)), constant(-per));
}
