import type { InactivityRule } from '../../model/scoring.ts';
import { ascending } from './ages.ts';
import { type SilentIntervals, silenceCuts, silencePoints } from './read-leaf.ts';
import type { Leaf } from './timeline-question.ts';

/**
 * How long some signals have been silent. Silence couples all of them, but only through the age of the newest event; given
 * that age, what silence gives is known from the beginning.
 */
export interface SilenceCase {
  /** Their events are at least that old; infinite = there are none. */
  readonly fromDay: number;
  /** And at least one is younger than this. */
  readonly toDay: number;
  /** Points of the silent leaves. */
  readonly points: readonly SilentPoints[];
}

export interface SilentPoints {
  readonly leaf: number;
  readonly points: number;
}

/** The leaves that are decided by cases: those of the most signals, if all name the same. */
export interface Silence {
  readonly signals: readonly string[];
  readonly leaves: readonly number[];
  readonly cases: readonly SilenceCase[];
}

export function silenceOf(leaves: readonly Leaf[], intervals: SilentIntervals): Silence | undefined {
  const rules = leaves.flatMap((leaf, index) =>
    leaf.kind === 'rule' && leaf.rule.kind === 'inactivity' ? [{ rule: leaf.rule, leaf: index }] : [],
  );
  const widest = rules.toSorted((left, right) => right.rule.signals.length - left.rule.signals.length)[0];
  if (widest === undefined) return undefined;
  const key = keyOf(widest.rule);
  const alike = rules.filter(({ rule }) => keyOf(rule) === key);
  const cuts = ascending([
    0,
    ...alike.flatMap(({ rule, leaf }) => silenceCuts(rule, intervals.get(leaf) ?? 0)),
  ]);
  const points = (day: number): readonly SilentPoints[] =>
    alike.map(({ rule, leaf }) => ({ leaf, points: pointsAfter(rule, day, intervals.get(leaf) ?? 0) }));
  return {
    signals: widest.rule.signals,
    leaves: alike.map(({ leaf }) => leaf),
    cases: [
      ...cuts.map((fromDay, index) => ({
        fromDay,
        toDay: cuts[index + 1] ?? Number.POSITIVE_INFINITY,
        points: points(fromDay),
      })),
      { fromDay: Number.POSITIVE_INFINITY, toDay: Number.POSITIVE_INFINITY, points: [] },
    ],
  };
}

function pointsAfter(rule: InactivityRule, day: number, most: number): number {
  return silencePoints(rule, Math.min(most, Math.floor(day / rule.everyDays)));
}

function keyOf({ signals }: InactivityRule): string {
  return [...signals].sort().join(' ');
}
