import type { Value } from '../criteria/attribute.ts';
import type { ConsentState } from '../criteria/criterion.ts';
import type { Instant } from '../support/instant.ts';
import { type Lead } from './lead.ts';
/** What is known about a lead, by kind of fact and in the order in which it counts. `from` is when a fact exists. */
export interface History {
    /** Known from before the first happening. */
    readonly values: Lead['lead'];
    /** Oldest `at` first; at one instant in the order of the timeline, the last of them in force. */
    readonly changes: readonly AttributeChange[];
    /** Newest first, at one instant the lower id first. */
    readonly events: readonly SignalEvent[];
    /** As `changes`. */
    readonly consents: readonly ConsentChange[];
    /** From when an objection is known. */
    readonly objectionFrom?: Instant;
}
interface AttributeChange {
    readonly at: Instant;
    readonly from: Instant;
    readonly attribute: string;
    /** Absent = cleared. */
    readonly value?: Value;
}
export interface SignalEvent {
    readonly id: string;
    readonly signal: string;
    readonly at: Instant;
    readonly from: Instant;
    readonly properties: Readonly<Record<string, string>>;
}
interface ConsentChange {
    readonly at: Instant;
    readonly from: Instant;
    readonly purpose: string;
    readonly state: ConsentState;
}
/** The facts of a lead's timeline; bots and internal addresses leave no events (semantics §3, Select). */
export declare function historyOf(lead: Lead): History;
export {};
