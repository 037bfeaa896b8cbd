import type { Script } from '../script.ts';
import { type Term } from '../term.ts';
/** How long ago something was: whole days of 86,400 s, and the milliseconds beyond them. */
export interface Ago {
    readonly days: Term;
    readonly rest: Term;
}
/** One event that the lead may have. Slots of a signal are newest first. */
export interface EventSlot extends Ago {
    readonly signal: string;
    readonly place: number;
    readonly exists: Term;
    /** 0 = no value; nothing for a property that events of the signal do not have. */
    readonly property: (name: string) => Term | undefined;
}
export declare const dayMs = 86400000;
export declare function declareAgo(script: Script, ...words: readonly string[]): Ago;
interface SlotOptions {
    readonly signal: string;
    readonly slots: number;
    readonly properties: readonly string[];
}
/** Slots are filled from the newest on. */
export declare function declareSlots({ signal, slots, properties }: SlotOptions, script: Script): readonly EventSlot[];
/** Did the first happen at or after the second? */
export declare function notOlder(left: Ago, right: Ago): Term;
/**
 * Does the first stand before the second in the order newest first? Events of one instant stand in any fixed order:
 * they have one age, so no count mode gives other points in another.
 */
export declare function isBefore(left: EventSlot, right: EventSlot): Term;
export {};
