import type { Answer } from '../analyze/answer.ts';
import type { Budget } from '../analyze/budget.ts';
import type { Told } from '../analyze/told/told.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Claim } from './claim.ts';
import { type ArtefactWitness, type Searching } from './claim-witness.ts';
/** Whether an artefact says what it should, and what it was held against. */
export interface Judgement {
    readonly answer: Answer<ArtefactWitness>;
    /** `written`: where leadpact only comes near to the agreement, what it writes today is the measure. */
    readonly against: 'agreement' | 'written';
}
/** What a judgement may take and use. */
export interface Judging {
    readonly agreement: Agreement;
    /** A new one for every comparison. */
    readonly budget: () => Budget;
    readonly searching: Searching;
    /** What was found of expressions as they are written today. */
    readonly known: WeakMap<Told, Judgement>;
}
/** Holds the claim against the agreement, and where leadpact only comes near to it against what it writes today. */
export declare function judgeClaim(judging: Judging, claim: Claim): Judgement;
