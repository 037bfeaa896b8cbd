import type { Scoring } from '../../../model/scoring.ts';
/** The least and the most that points can come to; infinite where nothing bounds them. */
export interface PointsSpan {
    readonly least: number;
    readonly most: number;
}
/** Spans for leads with at most so many events. */
export declare function pointsSpans(scoring: Scoring | undefined, mostEvents: number): Readonly<Record<'fit' | 'engagement' | 'total', PointsSpan>>;
