import type { Facts } from '../../criteria/facts.ts';
import { type ScoreRow } from '../../evaluate/score-row.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
/** How a lead stands under one agreement at its instant, as the evaluator sees it. */
export interface Standing {
    readonly agreement: Agreement;
    /** Everything criteria can read, the score included, before any automatic move. */
    readonly facts: Facts;
    /** What `score` says of it, after all automatic moves. */
    readonly row: ScoreRow;
}
/** The same lead may stand differently under two agreements. Both are worked out when somebody asks for them. */
export declare function standingOf(agreement: Agreement, lead: Sample): Standing;
