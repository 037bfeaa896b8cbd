import type { Scoring } from '../../model/scoring.ts';
import type { LabelVariable, PointsVariable, SpaceSide, Variable } from '../space/variable.ts';
/** A variable of a verdict and its place in the order. */
export type VerdictVariable = {
    readonly index: number;
} & Variable & (PointsVariable | LabelVariable);
export declare function verdictsAmong(variables: readonly Variable[], indices: Iterable<number>, side?: SpaceSide): readonly VerdictVariable[];
/** The dimension or the total whose points decide a verdict. */
export declare function pointsBehind({ of }: VerdictVariable): 'fit' | 'engagement' | 'total';
/** Points at which the verdict changes, ascending; a grade also looks at what is known. */
export declare function cutsOf(variable: VerdictVariable, scoring: Scoring): readonly number[];
/** The class of a verdict for the points behind it. */
export type ClassOf = (points: number) => number;
/** `isKnown`: whether enough of the fit is known for a grade (semantics §3, Fit). */
export declare function classOfVerdict(variable: VerdictVariable, scoring: Scoring, isKnown?: boolean): ClassOf;
