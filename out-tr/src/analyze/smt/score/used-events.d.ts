import type { EventRule, Rate } from '../../../model/scoring.ts';
import type { Script } from '../script.ts';
import { type Term } from '../term.ts';
import { type UsableSlot, type Version } from '../version.ts';
/** An event and whether some condition holds of it. */
export interface MarkedSlot {
    readonly slot: UsableSlot;
    readonly holds: Term;
}
/** The events that the rule selects, but for look-back and reset (semantics §3, Select). */
export declare function matchingEvents(rule: EventRule, version: Version): readonly MarkedSlot[];
/** Those inside the look-back that no reset hides. */
export declare function selectedEvents(matching: readonly MarkedSlot[], lookbackDays: number | undefined): readonly MarkedSlot[];
/** The newest of the marked ones. */
export declare function newestOf(marked: readonly MarkedSlot[]): readonly MarkedSlot[];
/** Of the selected events the one that is the oldest of all matching ones, however old that is. */
export declare function firstEver(matching: readonly MarkedSlot[], selected: readonly MarkedSlot[]): readonly MarkedSlot[];
/** The newest per value of a property; an event without a value does not count. */
export declare function newestPerValue(marked: readonly MarkedSlot[], property: string): readonly MarkedSlot[];
/** Newest to oldest: an event is kept if fewer than n kept ones lie less than the window after it (semantics §3, Count). */
export declare function thinned(marked: readonly MarkedSlot[], max: Rate | undefined, { script, words }: {
    readonly script: Script;
    readonly words: readonly string[];
}): readonly MarkedSlot[];
