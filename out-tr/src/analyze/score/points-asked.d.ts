import type { PointsOfColumns } from './joint-column.ts';
import { type PlaceColumns } from './joint-column.ts';
import type { SideScoring } from './side-scoring.ts';
/** What a scoring counts. */
export type PointsKind = 'fit' | 'engagement' | 'total';
/** The points themselves, not only whether they reach something. */
export declare function pointsAsked(scoring: SideScoring, of: PointsKind, placeColumns: PlaceColumns): PointsOfColumns;
