import type { Criterion } from '../../criteria/criterion.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { PointsKind } from '../score/points-asked.ts';
export type End = 'least' | 'most';
/** The bound of a dimension or of the total; a dimension that is not there has none. */
export declare function boundOf({ dimensions, total }: Scoring, kind: PointsKind, end: End): number | undefined;
/** That points are at a bound, for nothing lies beyond. */
export declare function criterionOf(kind: PointsKind, end: End, bound: number): Criterion;
/** Everything that is asked about bounds. */
export declare function boundQuestions(scoring: Scoring | undefined): readonly Criterion[];
