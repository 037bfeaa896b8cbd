import type { DecayTable } from '../../../evaluate/score/decay-table.ts';

/** Points that stay the same over a range of ages in whole days; no `toDay` = for ever. */
export interface AgeStep {
  readonly fromDay: number;
  readonly toDay?: number;
  readonly points: number;
}

/** A decay as steps, at most `error` scaled points beside the table at any age. */
export interface AgeSteps {
  /** By age, without gaps, the last without an end. */
  readonly steps: readonly AgeStep[];
  readonly error: number;
}

/** The table in at most `most` (two or more) steps with the smallest error for which a run of near values is taken as one. */
export function ageSteps(table: DecayTable, most: number): AgeSteps {
  for (let spread = 0; ; spread++) {
    const steps = stepsWithin(table, spread);
    if (steps.length <= most) return { steps, error: errorOf(table, steps) };
  }
}

/** How far the points of one event move over its life, all ups and downs added. */
export function variationOf({ points, tail }: DecayTable): number {
  return points.reduce((sum, value, age) => sum + Math.abs(value - (points[age + 1] ?? tail)), 0);
}

/** Greedy runs whose largest and smallest value are at most `spread` apart; the tail is always kept exactly. */
function stepsWithin({ points, tail }: DecayTable, spread: number): readonly AgeStep[] {
  const steps: AgeStep[] = [];
  for (let fromDay = 0; fromDay < points.length; ) {
    let [low, high] = [points[fromDay] ?? tail, points[fromDay] ?? tail];
    let toDay = fromDay + 1;
    for (; toDay < points.length; toDay++) {
      const value = points[toDay] ?? tail;
      if (Math.max(high, value) - Math.min(low, value) > spread) break;
      [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
    steps.push({ fromDay, toDay, points: Math.round((low + high) / 2) });
    fromDay = toDay;
  }
  return [...steps, { fromDay: points.length, points: tail }];
}

function errorOf({ points }: DecayTable, steps: readonly AgeStep[]): number {
  const errors = steps.flatMap((step) =>
    points.slice(step.fromDay, step.toDay).map((value) => Math.abs(value - step.points)),
  );
  return errors.reduce((greatest, error) => Math.max(greatest, error), 0);
}
