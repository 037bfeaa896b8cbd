import type { PointsKind } from './points-asked.ts';
import { type Range } from './ranges.ts';
import type { SideScoring } from './side-scoring.ts';
/** Within what points of the leads lie that a side looks at; no lead is asked, so it may be wider than it had to be. */
export declare function rangeOfPoints(side: SideScoring, kind: PointsKind): Range;
/** The same for any dimension, further ones, too. */
export declare function rangeOfDimension(side: SideScoring, id: string): Range;
