import type { CountMode, EventRule } from '../../../model/scoring.ts';
import type { DecayTable } from '../../score/decay-table.ts';
import { literal } from './constants.ts';
import { countedDays, matchOf, worthOf } from './rule-events.ts';
import type { Sum } from './sum.ts';
import { calledWalk, countOf, newSum, resetsScore, type Workbench } from './workbench.ts';

/**
 * The lines that add an event rule's points. Where every event counts for itself a table says it all. Where only some do,
 * the table is right as long as there are few events, and an alarm calls the walk that puts it right when there are more.
 */
export function eventRuleLines(rule: EventRule, sum: Sum, bench: Workbench): readonly string[] {
  const { count } = rule;
  const match = matchOf(rule);
  if (count.mode === 'tiers') {
    const tiers = count.tiers.map(({ from, to, points }) => {
      const upTo = to === undefined ? '' : ` && count <= ${literal(to)}`;
      return `count >= ${literal(from)}${upTo} ? ${literal(points)} :`;
    });
    return [
      `{ const count = ${countOf(bench, match, countedDays(rule))}; ${sum.name} += ${tiers.join(' ')} 0; }`,
    ];
  }
  if (count.mode === 'atLeast') {
    // Without decay the newest of them is worth the same, whichever it is.
    const points =
      rule.decay.kind === 'none' ? literal(rule.points) : calledWalk(bench, bench.walks.points(rule));
    const enough = `${countOf(bench, match, countedDays(rule))} >= ${literal(Math.max(1, count.n))}`;
    return [`if (${enough}) ${sum.name} += ${points};`];
  }
  const worth = worthOf(rule);
  if (!bench.isTabled(match, worth))
    return [`${sum.name} += ${calledWalk(bench, bench.walks.points(rule))};`];
  sum.events.push({ match, worth });
  const limit = aloneLimit(count);
  if (limit < bench.capacity) {
    const alarm = newSum(bench, limit);
    alarm.events.push({ match, worth: countedByAlarm(count, worth) });
    const line = `${sum.name} += ${calledWalk(bench, bench.walks.correction(rule))};`;
    bench.alarms.push({ sum: alarm, line, whenHidden: count.mode === 'firstEver' && resetsScore(bench) });
  }
  return [];
}

/** Up to so many events each counts as if it were alone. */
function aloneLimit(count: CountMode): number {
  if (count.mode !== 'every') return 1;
  return count.max?.n ?? Number.POSITIVE_INFINITY;
}

/** Old events that are worth nothing stand in nobody's way, except that the first one ever is the first one ever. */
function countedByAlarm({ mode }: CountMode, { points, tail }: DecayTable): DecayTable {
  if (mode === 'firstEver' || tail !== 0) return { points: [], tail: 1 };
  return { points: points.map(() => 1), tail: 0 };
}
