import type { Criterion } from '../criteria/criterion.ts';
import type { Agreement } from './agreement.ts';
import type { Scoring } from './scoring.ts';
/** A criterion and the part of the agreement that asks it. */
export interface CriterionInUse {
    readonly criterion: Criterion;
    /** Kind and id of what asks, e.g. `routing dach-mid-market`, for messages. */
    readonly by: string;
}
/** Every criterion of the agreement, in a fixed order. */
export declare function criteriaInUse(agreement: Agreement): Generator<CriterionInUse>;
/** Every criterion of one scoring model. */
export declare function criteriaOfScoring(scoring: Scoring): Generator<CriterionInUse>;
