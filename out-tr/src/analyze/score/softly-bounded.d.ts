import type { Bounds } from '../../model/scoring.ts';
/** What lies beyond a bound still counts a quarter, so that a search sees which way leads back inside. */
export declare function softlyBounded(points: number, bounds: Bounds): number;
export declare function softened(inside: number, points: number): number;
