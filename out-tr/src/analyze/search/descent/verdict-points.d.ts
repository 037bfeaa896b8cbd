import type { LeadSum } from '../../score/lead-sum.ts';
import type { PointsKind } from '../../score/points-asked.ts';
import { type Range } from '../../score/ranges.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
/** Between what points lie, given between what each sum of the lead itself does before its bounds. */
export type PointsWithin = (sumAt: (place: number) => Range) => Range;
/** Takes up a sum of the lead itself and gives its place. */
export type PlaceSum = (sum: LeadSum) => number;
/** Whatever the events are that a side looks at. */
export declare function pointsWithin(side: SideScoring, kind: PointsKind, placeSum: PlaceSum): PointsWithin;
/** A sum of the lead itself. */
export declare function sumWithin(sum: LeadSum, placeSum: PlaceSum): PointsWithin;
