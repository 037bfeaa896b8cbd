import type { Agreement } from '../../model/agreement.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import type { Claim } from '../witness/witness.ts';
/** Whether there can be such a lead and the evaluator confirms a claim about it as it is, without making it smaller. */
export declare function isConfirmed(agreements: readonly [Agreement, ...Agreement[]], drawn: DrawnLead, claim: Claim): boolean;
