import { gradeLadder } from '../../evaluate/score/grade-ladder.ts';
import type { Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { LabelVariable, PointsVariable, Variable } from '../space/variable.ts';

/** A variable of points, or of what they are called. */
export type Verdict = PointsVariable | LabelVariable;
export function isVerdict(variable: Variable): variable is Variable & Verdict {
  return variable.kind === 'points' || variable.kind === 'label';
}

/** By class the points it stands for; nothing for no score and for a grade of which too little is known. */
export function spansOf(scene: Scene, verdict: Verdict): readonly (Range | undefined)[] {
  if (verdict.kind === 'points') {
    const { cuts } = verdict;
    const spans = [undefined, ...cuts].map((from, index) => span(from, cuts[index]));
    return [undefined, ...spans];
  }
  const steps = stepsOf(scene, verdict);
  const spans = verdict.ids.map((id) => {
    const place = steps.findIndex((step) => step.id === id);
    return place < 0 ? undefined : span(steps[place]?.from, lowest(steps.slice(0, place)));
  });
  const isAlways = steps.some(({ from }) => from === undefined);
  return [isAlways ? undefined : span(undefined, lowest(steps)), ...spans];
}

interface Step {
  readonly id: string;
  /** The points it begins with; nothing = it is always reached. */
  readonly from?: number | undefined;
}

/** The first that is reached counts. */
function stepsOf({ sides }: Scene, { of, side }: LabelVariable): readonly Step[] {
  const scoring = sides[side]?.scoring?.scoring;
  if (scoring === undefined) return [];
  if (of === 'band') return scoring.bands;
  // Negative fit counts as 0.
  return (gradeLadder(scoring)?.steps ?? []).map(({ id, least }) => ({
    id,
    from: least !== undefined && least > 0 ? least : undefined,
  }));
}

function lowest(steps: readonly Step[]): number {
  return Math.min(...steps.map(({ from }) => from ?? Number.NEGATIVE_INFINITY));
}

/** From the first, below the second. */
function span(from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY): Range {
  return { least: from, most: below - 1 };
}
