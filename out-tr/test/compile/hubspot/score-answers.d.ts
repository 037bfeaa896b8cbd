import type { Calculation } from '../../../src/compile/hubspot/scoring/rule-score.ts';
import { type Contact } from './contact-answers.ts';
/** An event as HubSpot has it. */
export interface HubSpotEvent {
    readonly type: string;
    /** Whole or half days before now. */
    readonly ageDays: number;
    readonly properties: Contact;
}
/** What a contact is and did. */
export interface Scored {
    readonly contact: Contact;
    readonly events: readonly HubSpotEvent[];
    readonly today: number;
}
/** Our own reading of a calculation of the lead score, independent of what writes it. */
export declare function pointsOf(calculation: Calculation, scored: Scored): number;
