import { mostCounted, rangeOfTimelineRule, type TimelineRule } from './event-range.ts';
import type { EventSum } from './event-sum.ts';
import { type Range, rangeSum } from './ranges.ts';
import { wayOfCounting } from './same-events.ts';
import { differenceOnTimelines } from './same-timelines.ts';
import type { Scene } from './scene.ts';

/**
 * Within what the points of rules of events differ. What counts the same events is compared on single ones, and as many of
 * them as can count; what earns points together is worked out where that is quick, and else told from the ends of both.
 */
export function eventDelta(
  scene: Scene,
  before: readonly TimelineRule[],
  after: readonly TimelineRule[],
): Range {
  const ways = [...new Set([...before, ...after].map(wayOfCounting))];
  const deltas = ways.map((way) => {
    const isOf = (rule: TimelineRule): boolean => wayOfCounting(rule) === way;
    return deltaOfWay(scene, before.filter(isOf), after.filter(isOf), way !== undefined);
  });
  const { least, most } = rangeSum(deltas);
  if (ways.length < 2 || (least >= 0 && most <= 0)) return { least, most };
  const together = differenceOnTimelines(scene, sumOf(before), sumOf(after));
  return together ?? { least, most };
}

function deltaOfWay(
  scene: Scene,
  before: readonly TimelineRule[],
  after: readonly TimelineRule[],
  isOneByOne: boolean,
): Range {
  const single = isOneByOne ? differenceOnTimelines(scene, sumOf(before), sumOf(after), 1) : undefined;
  const [rule] = [...before, ...after];
  if (single !== undefined && rule?.kind === 'event') return times(single, mostCounted(rule));
  return differenceOnTimelines(scene, sumOf(before), sumOf(after)) ?? apart(before, after);
}

/** No event at all makes no difference, and so many make so many times as much. */
function times({ least, most }: Range, events: number): Range {
  return {
    least: least < 0 ? least * events : 0,
    most: most > 0 ? most * events : 0,
  };
}

/** As if the events of one side had nothing to do with those of the other. */
function apart(before: readonly TimelineRule[], after: readonly TimelineRule[]): Range {
  const [was, is] = [before, after].map((rules) => rangeSum(rules.map((rule) => rangeOfTimelineRule(rule))));
  if (was === undefined || is === undefined) throw new Error('two sides were given');
  return { least: is.least - was.most, most: is.most - was.least };
}

function sumOf(rules: readonly TimelineRule[]): EventSum {
  return { rules, sums: [] };
}
