import type { PlanSegment } from '../model/plan.ts';
import {
  type Exact,
  exact,
  exactOf,
  isNothing,
  minus,
  nothing,
  over,
  plus,
  times,
} from '../support/exact.ts';
import type { Rational } from '../support/rational.ts';
import type { SegmentNeed } from './segment-need.ts';

/** How much pipeline is needed for each unit of revenue still to be won: 1 / ((1 − slip) · win rate) (semantics §8). */
export function neededCoverage(slip: Exact, winRate: Exact): Exact | undefined {
  const kept = times(minus(exact(1), slip), winRate);
  return isNothing(kept) ? undefined : over(exact(1), kept);
}

/** Which part of the revenue still to be won a coverage delivers. */
export function deliveredBy(coverage: Exact, slip: Exact, winRate: Exact): Exact {
  return times(coverage, times(minus(exact(1), slip), winRate));
}

/** The share of opportunities that is won: the rate of the last step. */
function winRateOf({ steps }: Pick<PlanSegment, 'steps'>): Rational | undefined {
  return steps.at(-1)?.rate;
}

/**
 * The win rate by value of all segments together, undefined where nothing is to be won: what is to be won over the
 * pipeline that it takes. The pipeline of a segment is what it has to win over its own win rate.
 */
export function valueWinRate(segments: readonly SegmentNeed[]): Exact | undefined {
  let [toWin, pipeline] = [nothing, nothing];
  for (const need of segments) {
    const rate = winRateOf(need.segment);
    if (rate === undefined) continue;
    toWin = plus(toWin, need.toWin);
    pipeline = plus(pipeline, over(need.toWin, exactOf(rate)));
  }
  return isNothing(pipeline) ? undefined : over(toWin, pipeline);
}
