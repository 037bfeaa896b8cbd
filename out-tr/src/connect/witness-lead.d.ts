import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import type { Facts } from '../criteria/facts.ts';
import { type Moment } from '../evaluate/moment.ts';
import { type Score } from '../evaluate/score/score.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import type { Instant } from '../support/instant.ts';
/** A lead at one instant with everything that the agreement's own evaluation says of it. */
export interface WitnessLead {
    readonly sample: Sample;
    readonly asOf: Instant;
    /** The stage that the system has recorded. */
    readonly stage: string;
    readonly moment: Moment;
    readonly facts: Facts;
    /** By scoring; null under an objection. */
    readonly scores: ReadonlyMap<string, Score | null>;
}
/** The drawn lead made real and evaluated. */
export declare function witnessLead(agreement: Agreement, drawn: DrawnLead): WitnessLead;
/** A lead as it is at its instant, before any automatic move. */
export declare function evaluatedLead(agreement: Agreement, sample: Sample): WitnessLead;
