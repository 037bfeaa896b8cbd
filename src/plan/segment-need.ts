import type { OpenDeal, Plan, PlanSegment, PlanStep } from '../model/plan.ts';
import {
  compareExact,
  type Exact,
  exact,
  exactOf,
  minus,
  nothing,
  over,
  sumOf,
  times,
} from '../support/exact.ts';
import type { Month } from '../support/month.ts';
import { earlierNeed, type MonthlyNeed, sumOfNeed } from './monthly-need.ts';

/** What one segment takes, upstream first: the won deals, and every stage before them (semantics §10). */
export interface SegmentNeed {
  readonly segment: PlanSegment;
  /** Money in hundredths: the segment's part of the target, what is expected of open deals, what is left to win. */
  readonly target: Exact;
  readonly expected: Exact;
  readonly toWin: Exact;
  /** By stage, from the first that is counted to the won one. */
  readonly stages: readonly StageNeed[];
}

/** How many have to enter a stage. */
export interface StageNeed {
  readonly stage: string;
  readonly total: Exact;
  readonly months: MonthlyNeed;
}

/** What a segment takes of a plan. */
export function segmentNeed(plan: Pick<Plan, 'target' | 'season'>, segment: PlanSegment): SegmentNeed {
  const target = times(exact(plan.target), exactOf(segment.share));
  const expected = expectedValue(segment.openPipeline);
  const left = minus(target, expected);
  const toWin = compareExact(left, nothing) > 0 ? left : nothing;
  const wins = over(toWin, exact(segment.dealSize));
  return { segment, target, expected, toWin, stages: stagesBack(segment.steps, spread(wins, plan.season)) };
}

/** What open deals bring on average, in hundredths. */
function expectedValue(deals: readonly OpenDeal[]): Exact {
  return sumOf(deals.map(({ value, winRate }) => times(exact(value), exactOf(winRate))));
}

/** The need of every stage, worked out from the won deals of each month. */
export function stagesBack(steps: readonly PlanStep[], won: MonthlyNeed): readonly StageNeed[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const stages: StageNeed[] = [stageNeed(last.to, won)];
  let need = won;
  for (const step of steps.toReversed()) {
    need = earlierNeed(need, step);
    stages.unshift(stageNeed(step.from, need));
  }
  return stages;
}

function stageNeed(stage: string, months: MonthlyNeed): StageNeed {
  return { stage, total: sumOfNeed(months), months };
}

function spread(wins: Exact, season: Plan['season']): MonthlyNeed {
  return new Map<Month, Exact>(
    Object.entries(season).map(([month, share]) => [month, times(wins, exactOf(share))]),
  );
}
