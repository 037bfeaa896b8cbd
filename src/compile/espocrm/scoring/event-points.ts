import { type DecayTable, decayTable } from '../../../evaluate/score/decay-table.ts';
import type { EventRule, InactivityRule, Rate, Tier } from '../../../model/scoring.ts';
import type { Counting, RulePath } from '../../recorded-fact.ts';
import { asOfSave, storedFacts, storedPoints } from '../caveat.ts';
import { factField } from '../fact-field.ts';
import { isYounger } from '../formula/criterion-condition.ts';
import { numberLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import { pointsByAge, spreadOf } from './age-points.ts';
import type { RulePoints } from './rule-points.ts';

/** Events of one rule whose instants get a field each. */
const mostInstants = 6;

/** The points of an event rule from stored facts about its events (semantics §3, Count and Decay). */
export function eventPoints(workbench: Workbench, path: RulePath, rule: EventRule): RulePoints {
  const { count, signals, where } = rule;
  const newest = (k: number): string => factField(workbench, { kind: 'newest', k, signals, where });
  const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
  switch (count.mode) {
    case 'latest':
      return ageing(pointsByAge(newest(1), table), spreadOf(table));
    case 'firstEver':
      return ageing(
        pointsByAge(factField(workbench, { kind: 'first', signals, where }), table),
        spreadOf(table),
      );
    case 'atLeast': {
      const within = Math.min(count.withinDays, rule.lookbackDays ?? count.withinDays);
      const points = pointsByAge(newest(1), table);
      return ageing(
        `ifThenElse(${isYounger(newest(count.n), within)}, ${points}, 0)`,
        Math.max(0, ...table.points, table.tail) - Math.min(0, ...table.points, table.tail),
      );
    }
    case 'tiers':
      return tierPoints(count.tiers, rule.lookbackDays, newest);
    case 'every':
    case 'distinctBy':
      return countedPoints(workbench, countingOf(path, rule), table);
    default:
      return count satisfies never;
  }
}

/** max(floor, −k · floor(A / N)), 0 when nothing ever happened (semantics §3, Inactivity). */
export function inactivityPoints(workbench: Workbench, rule: InactivityRule): RulePoints {
  const { everyDays, floor, per, signals } = rule;
  const field = factField(workbench, { kind: 'newest', k: 1, signals, where: [] });
  const periods = `number\\floor(datetime\\diff($now, ${field}, 'days') / ${everyDays})`;
  const taken = `0 - ${per} * ${periods}`;
  const limited =
    floor === undefined
      ? taken
      : `ifThenElse(${taken} < ${numberLiteral(floor)}, ${numberLiteral(floor)}, ${taken})`;
  return ageing(`ifThenElse(${field} == null, 0, ${limited})`, floor === undefined ? null : -floor);
}

/** Exact when the lead is saved, and as far off as the points can move until it is saved again. */
function ageing(expression: string, bound: number | null): RulePoints {
  if (bound === 0) return { expression, caveats: [storedFacts], bound: 0 };
  return { expression, caveats: [storedFacts, asOfSave], bound };
}

/** A count reaches c when the c-th newest event is inside the look-back; each bound of a range adds what changes there. */
function tierPoints(
  tiers: readonly Tier[],
  lookbackDays: number | undefined,
  newest: (k: number) => string,
): RulePoints {
  const changes = new Map<number, number>();
  const change = (count: number, points: number): void => {
    changes.set(count, (changes.get(count) ?? 0) + points);
  };
  for (const { from, points, to } of tiers) {
    change(from, points);
    if (to !== undefined) change(to + 1, -points);
  }
  const terms = [...changes]
    .filter(([, points]) => points !== 0)
    .toSorted(([left], [right]) => left - right)
    .map(([count, points]) => {
      if (count <= 0) return numberLiteral(points);
      const field = newest(count);
      const isReached = lookbackDays === undefined ? `${field} != null` : isYounger(field, lookbackDays);
      return `ifThenElse(${isReached}, ${numberLiteral(points)}, 0)`;
    });
  const all = [0, ...tiers.map(({ points }) => points)];
  const spread = lookbackDays === undefined ? 0 : Math.max(...all) - Math.min(...all);
  return ageing(terms.join(' + ') || '0', spread);
}

function countedPoints(workbench: Workbench, counting: Counting, table: DecayTable): RulePoints {
  const most = mostKept(table, counting.max);
  if (most !== undefined && most <= mostInstants) {
    const terms = Array.from({ length: most }, (_, index) =>
      pointsByAge(factField(workbench, { kind: 'kept', k: index + 1, ...counting }), table),
    );
    return ageing(terms.join(' + ') || '0', most * spreadOf(table));
  }
  const stored = factField(workbench, { kind: 'points', rule: counting.rule });
  const expression = `${stored} ?? 0`;
  if (spreadOf(table) === 0) return { expression, caveats: [storedFacts], bound: 0 };
  return { expression, caveats: [storedPoints], bound: most === undefined ? null : most * spreadOf(table) };
}

function countingOf(rule: RulePath, { count, signals, where }: EventRule): Counting {
  const max = count.mode === 'every' || count.mode === 'distinctBy' ? count.max : undefined;
  return {
    rule,
    signals,
    where,
    ...(count.mode === 'distinctBy' && { distinctBy: count.property }),
    ...(max !== undefined && { max }),
  };
}

/** The most events that can give points at one instant; undefined = any number. */
function mostKept({ points, tail }: DecayTable, max: Rate | undefined): number | undefined {
  return max === undefined || tail !== 0 ? undefined : max.n * Math.ceil(points.length / max.perDays);
}
