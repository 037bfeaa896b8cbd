import type { Plan } from '../model/plan.ts';
import { type Exact, sumOf } from '../support/exact.ts';
import { togetherNeed } from './monthly-need.ts';
import { type SegmentNeed, type StageNeed, segmentNeed } from './segment-need.ts';

/** What a plan takes: every segment, and all of them together. */
export interface PlanNeed {
  readonly plan: Plan;
  readonly segments: readonly SegmentNeed[];
  /** Sums of the exact needs, by stage in the order given. */
  readonly stages: readonly StageNeed[];
  readonly expected: Exact;
  readonly toWin: Exact;
}

/** `stageOrder`: the ids of all stages, the first one first. */
export function planNeed(plan: Plan, stageOrder: readonly string[]): PlanNeed {
  const segments = Object.values(plan.segments).map((segment) => segmentNeed(plan, segment));
  return {
    plan,
    segments,
    stages: stagesTogether(segments, stageOrder),
    expected: sumOf(segments.map(({ expected }) => expected)),
    toWin: sumOf(segments.map(({ toWin }) => toWin)),
  };
}

function stagesTogether(
  segments: readonly SegmentNeed[],
  stageOrder: readonly string[],
): readonly StageNeed[] {
  const all = segments.flatMap(({ stages }) => stages);
  return stageOrder.flatMap((stage) => {
    const same = all.filter((need) => need.stage === stage);
    if (same.length === 0) return [];
    const total = sumOf(same.map((need) => need.total));
    return [{ stage, total, months: togetherNeed(same.map(({ months }) => months)) }];
  });
}
