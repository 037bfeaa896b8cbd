import type { Scoring } from '../../../model/scoring.ts';
import type { Carrier } from '../carrier.ts';
import { type Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
/** Draft of a lead score, with what became of each part of the scoring model. */
export interface ScoreDraft {
    /** Absent when the version of the API is unknown or no rule can be written. */
    readonly payload?: Payload;
    readonly carriers: readonly Carrier[];
}
/** The scoring model as a draft of the lead scoring API; somebody has to look at it and publish it. */
export declare function scoreDraft(workbench: Workbench, scoring: Scoring): ScoreDraft;
