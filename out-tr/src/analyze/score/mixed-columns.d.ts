import { type MixedDimension } from './composition.ts';
import { type GuidedPoints, type PlaceColumns } from './joint-column.ts';
import { type Range } from './ranges.ts';
import type { SideScoring } from './side-scoring.ts';
/** The points of a dimension in which points of both kinds are added before a bound. */
export declare function mixedPoints(scoring: SideScoring, dimension: MixedDimension, placeColumns: PlaceColumns): GuidedPoints;
export declare function rangeOfMixed(scoring: SideScoring, dimension: MixedDimension): Range;
