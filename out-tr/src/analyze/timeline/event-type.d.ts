import { type EventKind } from './event-kinds.ts';
import type { Reading } from './reading.ts';
import { type Ring } from './rings.ts';
import type { Giving } from './slots.ts';
import type { Part } from './sums.ts';
/** A kind of event with a choice of whether its values are new; all that it can do to a row. */
export interface EventType {
    readonly kind: EventKind;
    /** Keys of what counts once per value and sees its value for the first time. */
    readonly fresh: ReadonlySet<string>;
    /** What counts its values once, of those that have no name. */
    readonly open: readonly OpenValue[];
    /** Given by every event. */
    readonly givings: readonly Giving[];
    /** Given only if the ring keeps the event. */
    readonly rings: readonly RingPart[];
    /** The leaves that any of this goes to. */
    readonly leaves: readonly number[];
    /** Ages at which anything of this changes. */
    readonly cuts: readonly number[];
}
export interface OpenValue {
    readonly property: string;
    readonly key: string;
    readonly reading: Reading;
}
export interface RingPart {
    readonly ring: number;
    readonly givings: readonly Giving[];
    /** The slot that says that this named value was seen. */
    readonly once?: number;
}
/** Where the slots are. */
export interface Places {
    readonly rings: readonly Ring[];
    /** The sums a leaf is part of, by their slots. */
    sumsOf(leaf: number): readonly Part[];
    /** The first slot of a reading's watches. */
    watchSlot(reading: Reading): number;
    /** The slot that remembers that a ring saw a named value. */
    onceSlot(ring: number, value: string): number;
}
/** The types of a kind of event; those that do the same have the same key. */
export declare function eventTypes(kind: EventKind, readings: readonly Reading[], places: Places): Generator<EventType & {
    readonly key: string;
}>;
/** Of each property, is a value new to some and known to others? Whether there was one to know is not looked into. */
export declare function isHalfNew({ open, fresh }: EventType): boolean;
