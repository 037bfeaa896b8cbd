import type { Bounds } from '../../model/scoring.ts';
/** Points brought inside their bounds. */
export declare function bounded(points: number, { min, max }: Bounds): number;
