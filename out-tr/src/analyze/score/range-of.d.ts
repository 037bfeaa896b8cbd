import type { UnknownReason } from '../answer.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from './event-columns.ts';
import { type FoundLead } from './found-lead.ts';
import type { PointsOfColumns } from './joint-column.ts';
import { type PlaceColumns } from './joint-column.ts';
import type { Scene } from './scene.ts';
/** The fewest and the most points there are, each with the cheapest lead that has them. */
export type PointsRange = {
    readonly answer: 'range';
    readonly least: Extreme;
    readonly most: Extreme;
}
/** No lead of that kind has a score. */
 | {
    readonly answer: 'none';
} | {
    readonly answer: 'unknown';
    readonly reason: UnknownReason;
};
export interface Extreme {
    /** Scaled. */
    readonly points: number;
    readonly lead: FoundLead;
    /** No lead goes beyond; the points themselves but where a construct was replaced by a larger one. */
    readonly bound: number;
}
export interface RangeOptions {
    /** Only of leads for which this diagram says yes. */
    readonly where?: Node;
    readonly restriction?: Restriction;
    /** Whether the evaluator finds the same points of the lead; one it does not confirm is left out. */
    readonly isReal?: (lead: FoundLead, points: number) => boolean;
}
/** How the points come about, from columns that are placed as they are needed. */
export type PlacePoints = (placeColumns: PlaceColumns) => PointsOfColumns;
export declare function rangeOf(scene: Scene, place: PlacePoints, options?: RangeOptions): PointsRange;
