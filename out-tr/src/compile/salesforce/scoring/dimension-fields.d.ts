import type { Scoring } from '../../../model/scoring.ts';
import type { Carrier } from '../carrier.ts';
import { type Workbench } from '../workbench.ts';
import { type Gathered } from './points-bound.ts';
/** A field with the points of a dimension, or the total, and what is to be said about it. */
export interface PointsField extends Gathered {
    readonly id: string;
    readonly name: string;
}
/** Fields for every dimension and the total; blank under an objection, for then there is no score (semantics §3). */
export declare function pointsFields(workbench: Workbench, scoring: Scoring): {
    readonly dimensions: readonly PointsField[];
    readonly total: PointsField;
    readonly carriers: readonly Carrier[];
};
