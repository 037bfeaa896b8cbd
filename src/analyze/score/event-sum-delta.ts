import { type BoundedSum, boundedDelta } from './bounded-delta.ts';
import { eventDelta } from './event-delta.ts';
import { rangeOfTimelineRule } from './event-range.ts';
import { boundsOf, type EventSum, rangeOfEventSum } from './event-sum.ts';
import { type Range, rangeSum } from './ranges.ts';
import { withoutEqual } from './rule-meaning.ts';
import type { Scene } from './scene.ts';

/** Within what the second sum exceeds the first on the same events, told from the rules and sums that are not in both. */
export function eventSumDelta(scene: Scene, before: EventSum, after: EventSum): Range {
  const [older, newer] = withoutEqual(before.rules, after.rules);
  const ofSums = pairsOf(before.sums, after.sums).map(([was, is]) => eventSumDelta(scene, was, is));
  const delta = rangeSum([eventDelta(scene, older, newer), ...ofSums]);
  return boundedDelta(boundedSum(before), boundedSum(after), delta);
}

function boundedSum({ rules, sums, ...bounds }: EventSum): BoundedSum {
  const range = rangeSum([
    ...rules.map((rule) => rangeOfTimelineRule(rule)),
    ...sums.map((sum) => rangeOfEventSum(sum)),
  ]);
  return { range, bounds: boundsOf(bounds) };
}

const empty: EventSum = { rules: [], sums: [] };

/** Sums that differ, each with the one of the other side that has most in common with it. */
function pairsOf(
  before: readonly EventSum[],
  after: readonly EventSum[],
): readonly (readonly [EventSum, EventSum])[] {
  const [older, newer] = withoutEqual(before, after);
  const free = new Set(newer);
  const pairs = older.map((was): readonly [EventSum, EventSum] => {
    const [is = empty] = [...free].toSorted((one, other) => differing(was, one) - differing(was, other));
    free.delete(is);
    return [was, is];
  });
  return [...pairs, ...[...free].map((is) => [empty, is] as const)];
}

function differing(was: EventSum, is: EventSum): number {
  const [older, newer] = withoutEqual(was.rules, is.rules);
  return older.length + newer.length;
}
