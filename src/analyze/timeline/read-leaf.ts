import type { SignalTest } from '../../criteria/criterion.ts';
import type { InactivityRule } from '../../model/scoring.ts';
import { ascending, pieceOf } from './ages.ts';
import { everything } from './interval.ts';
import { countWatch, readRule } from './read-rule.ts';
import type { Reading } from './reading.ts';
import type { Leaf } from './timeline-question.ts';

/** How many intervals of silence are told apart, by leaf; none said = as many as its floor leaves. */
export type SilentIntervals = ReadonlyMap<number, number>;

/** What a leaf takes from events. */
export function readLeaf(leaf: Leaf, index: number, mostEvents: number, silent: SilentIntervals): Reading {
  if (leaf.kind === 'test') return readTest(leaf.test, index);
  const { rule } = leaf;
  return rule.kind === 'event'
    ? readRule(rule, index, mostEvents)
    : readSilence(rule, index, silent.get(index) ?? intervalsOf(rule));
}

function readTest({ signals, withinDays, count }: SignalTest, leaf: number): Reading {
  return {
    leaf,
    signals,
    where: [],
    watches: [countWatch(count, withinDays)],
    valueOf: ([seen = 0]) => (seen >= count ? 1 : 0),
    range: { low: 0, high: 1 },
    cuts: [withinDays],
  };
}

/** After how many intervals the floor is reached; infinite without a floor. */
export function intervalsOf({ per, floor }: InactivityRule): number {
  return floor === undefined || per === 0 ? everything.high : Math.ceil(-floor / per);
}

/** Points of a silence of so many whole intervals (semantics §3, Inactivity). */
export function silencePoints({ per, floor }: InactivityRule, intervals: number): number {
  const raw = 0 - per * intervals;
  return Math.max(floor ?? raw, raw);
}

/** Where the intervals end that are told apart. */
export function silenceCuts({ everyDays }: InactivityRule, intervals: number): readonly number[] {
  return ascending(Array.from({ length: intervals }, (_, index) => (index + 1) * everyDays));
}

/** With infinitely many intervals it has a range, and nothing else: it is bounded first (`silent-intervals.ts`). */
function readSilence(rule: InactivityRule, leaf: number, intervals: number): Reading {
  const cuts = Number.isFinite(intervals) ? silenceCuts(rule, intervals) : [];
  const most = cuts.length + 1;
  return {
    leaf,
    signals: rule.signals,
    where: [],
    watches: [
      {
        form: 'largest',
        most,
        of: (age) => most - pieceOf(age, cuts),
        ofHidden: 0,
        favoursNew: true,
      },
    ],
    valueOf: ([seen = 0]) => (seen === 0 ? 0 : silencePoints(rule, most - seen)),
    range: { low: rule.per === 0 ? 0 : silencePoints(rule, intervals), high: 0 },
    cuts,
  };
}
