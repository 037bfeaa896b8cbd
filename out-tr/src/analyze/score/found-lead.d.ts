import type { Assignment } from '../space/lead-state.ts';
import type { PlannedEvent } from '../timeline/planned-event.ts';
import type { Pair } from './pairing.ts';
import type { PreparedCase } from './prepare.ts';
/** A lead of a kind: the classes of what it is, and its events. */
export interface FoundLead {
    /** Variable → class; what is not there may be anything. */
    readonly classes: Assignment;
    readonly timeline: readonly PlannedEvent[];
    /** Facts and events, in the costs of the space. */
    readonly cost: number;
}
/** Whether the evaluator finds the same of the lead. */
export type IsReal = (lead: FoundLead, kind: number) => boolean;
/** The leads of a pair that can be built: one for each of its timelines that has real events. */
export declare function leadsOfPair({ ofCase, events }: PreparedCase, pair: Pair): Generator<FoundLead>;
