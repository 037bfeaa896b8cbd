import { gradeLadder, unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { LabelVariable, PointsVariable, SpaceSide, Variable } from '../space/variable.ts';
import { classOfLabel } from '../space/verdict-variables.ts';

/** A variable of a verdict and its place in the order. */
export type VerdictVariable = { readonly index: number } & Variable & (PointsVariable | LabelVariable);

export function verdictsAmong(
  variables: readonly Variable[],
  indices: Iterable<number>,
  side?: SpaceSide,
): readonly VerdictVariable[] {
  return [...indices].flatMap((index) => {
    const variable = variables[index];
    if (variable?.kind !== 'points' && variable?.kind !== 'label') return [];
    return side === undefined || variable.side === side ? [{ ...variable, index }] : [];
  });
}

/** The dimension or the total whose points decide a verdict. */
export function pointsBehind({ of }: Pick<VerdictVariable, 'of'>): 'fit' | 'engagement' | 'total' {
  if (of === 'grade') return 'fit';
  return of === 'band' ? 'engagement' : of;
}

/** Points at which the verdict changes, ascending; a grade also looks at what is known. */
export function cutsOf(variable: VerdictVariable, scoring: Scoring): readonly number[] {
  if (variable.kind === 'points') return variable.cuts;
  const steps =
    variable.of === 'band'
      ? scoring.bands.map(({ from }) => from)
      : (gradeLadder(scoring)?.steps ?? []).map(({ least }) => least);
  return steps.filter((from) => from !== undefined).sort((left, right) => left - right);
}

/** The class of a verdict for the points behind it. */
export type ClassOf = (points: number) => number;

/** `isKnown`: whether enough of the fit is known for a grade (semantics §3, Fit). */
export function classOfVerdict(variable: VerdictVariable, scoring: Scoring, isKnown = true): ClassOf {
  if (variable.kind === 'points') return (points) => 1 + cutsReached(variable.cuts, points);
  if (variable.of === 'band') {
    const { bands } = scoring;
    return (points) =>
      classOfLabel(variable, bands.find(({ from }) => from === undefined || points >= from)?.id);
  }
  const ladder = gradeLadder(scoring);
  if (ladder === undefined) return () => classOfLabel(variable, undefined);
  if (!isKnown) return () => classOfLabel(variable, unknownGrade);
  return (points) =>
    classOfLabel(
      variable,
      ladder.steps.find(({ least }) => least === undefined || Math.max(0, points) >= least)?.id,
    );
}

/** How many of the ascending cuts are reached; asked for every pair of vectors, so it makes nothing. */
function cutsReached(cuts: readonly number[], points: number): number {
  let reached = 0;
  for (const cut of cuts) if (cut <= points) reached += 1;
  return reached;
}
