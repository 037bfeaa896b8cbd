import type { Carrier } from '../carrier.ts';
import type { ScoreFields } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
/** All scoring models as fields, the default one first, and what criteria can read of that one. */
export declare function scoringPart(workbench: Workbench): {
    readonly carriers: readonly Carrier[];
    readonly score?: ScoreFields;
};
