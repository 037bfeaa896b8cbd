import type { Values } from '../../criteria/attribute.ts';
import type { ConsentState } from '../../criteria/criterion.ts';
import type { Translation } from './translation.ts';
/** What a lead is at one instant, but for its events and its score. */
export interface LeadState {
    readonly values: Values;
    readonly consents: ReadonlyMap<string, ConsentState>;
    readonly objection: boolean;
    /** Stages entered in this cycle. */
    readonly reached: ReadonlySet<string>;
}
/** Variable → class; a variable that is not there takes its cheapest class. */
export type Assignment = ReadonlyMap<number, number>;
/** A real lead of the classes of an assignment. `today`: its local date as days since 1970-01-01. */
export declare function leadState(translation: Translation, assignment: Assignment, today: number): LeadState;
