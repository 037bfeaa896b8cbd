import type { Dimension } from '../../model/scoring.ts';
import type { SideScoring } from './side-scoring.ts';
/** A dimension of both sides; one that only one side has is empty on the other. */
export interface DimensionPair {
    readonly id: string;
    readonly before: DimensionOfSide;
    readonly after: DimensionOfSide;
}
export interface DimensionOfSide {
    readonly scoring: SideScoring;
    readonly dimension: Dimension;
}
export declare function dimensionPairs(before: SideScoring, after: SideScoring): readonly DimensionPair[];
