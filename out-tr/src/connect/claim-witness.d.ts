import type { ToldComparison } from '../analyze/told/compare-told.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import { type ScoreQuestion } from './score-question.ts';
import type { LeadSearch } from './search-lead.ts';
import { type WitnessLead } from './witness-lead.ts';
/** A lead that an artefact treats differently, replayed on both sides. */
export interface ArtefactWitness {
    /** Expects what the agreement makes of it. */
    readonly sample: Sample;
    /** What the artefact gives, worked out from its text. */
    readonly got: ToldValue;
    /** What it should give. */
    readonly expected: ToldValue;
}
/** Both sides of a claim, worked out for a lead. */
export interface Sides {
    readonly got: (witness: WitnessLead) => ToldValue;
    /** Undefined where there is nothing to compare with. */
    readonly expected: (witness: WitnessLead) => ToldValue | undefined;
}
/** What is used to find leads with a certain score. */
export interface Searching {
    readonly scores: ScoreQuestion;
    readonly near: () => LeadSearch;
}
/** A lead that shows the difference, made as small as it gets; `none` when none can; undefined when that stays open. */
export declare function claimWitness(agreement: Agreement, sides: Sides, different: Different, searching: Searching): ArtefactWitness | 'none' | undefined;
type Different = ToldComparison & {
    readonly is: 'different';
};
export {};
