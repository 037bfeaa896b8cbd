import type { Stage } from '../../../model/lifecycle.ts';
import type { Carrier } from '../carrier.ts';
import type { ScoreFields } from '../formula/criterion-condition.ts';
import { type Workbench } from '../workbench.ts';
import type { GateFields } from './gate-fields.ts';
import { type ListView } from './list-view.ts';
/** The leads that may enter a stage now, as a list, and what of the entry is carried by it. */
export interface Readiness {
    readonly views: readonly ListView[];
    readonly carriers: readonly Carrier[];
}
/**
 * A checkbox that says whether the lead may enter the stage now, and a list of those leads. Where the checkbox would be
 * too large, its parts get one each and the list puts them together.
 */
export declare function readiness(workbench: Workbench, stage: Stage, gates: GateFields, score: ScoreFields | undefined): Readiness;
