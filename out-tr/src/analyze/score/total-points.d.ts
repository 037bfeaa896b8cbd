import { type GuidedPoints, type PlaceColumns } from './joint-column.ts';
import { type Range } from './ranges.ts';
import type { SideScoring } from './side-scoring.ts';
/** The total: what dimensions of one kind add in a column of their own, and those of both kinds. */
export declare function totalPoints(scoring: SideScoring, care: Range, placeColumns: PlaceColumns): GuidedPoints;
