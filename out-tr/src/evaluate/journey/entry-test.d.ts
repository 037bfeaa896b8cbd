import type { Facts } from '../../criteria/facts.ts';
import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
/** Why a lead may or may not enter a stage. */
export interface EntryTest {
    readonly stage: string;
    /** Id of the gate that blocks it. */
    readonly gate: string | null;
    /** Blocking fields the lead lacks; it waits for them. */
    readonly missingFields: readonly string[];
    readonly criteria: boolean;
    readonly threshold: boolean;
    /** The stage has a fast track and its signal is inside its window. */
    readonly fastTrack: boolean;
    readonly enters: boolean;
}
/** `require` always counts: gates, blocking fields, criteria; a fast track skips the threshold (semantics §3, Entry). */
export declare function testEntry(lifecycle: Lifecycle, stage: Stage, facts: Facts): EntryTest;
