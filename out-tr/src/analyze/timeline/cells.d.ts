import type { EventType } from './event-type.ts';
import type { Ring } from './rings.ts';
import { type Gift } from './slots.ts';
/** Events of one type at ages at which they do the same. */
export interface Cell {
    readonly type: EventType;
    readonly fromDay: number;
    /** Not included; infinite for the last. */
    readonly toDay: number;
    /** Before a reset: no age of its own. */
    readonly hidden: boolean;
    readonly gifts: readonly Gift[];
    /** The rings that count at these ages. */
    readonly rings: readonly RingCell[];
    /** Where no ring is followed: what should become of the events. */
    readonly fates?: Fates;
}
/** Rings that keep an event, and those that leave it out. */
export interface Fates {
    readonly kept: readonly number[];
    readonly dropped: readonly number[];
}
export interface RingCell {
    readonly ring: number;
    readonly gifts: readonly Gift[];
    readonly once?: number;
}
/** The cells of a type from an age on. */
export declare function cellsOf(type: EventType, fromDay: number, rings: readonly Ring[]): readonly Cell[];
/** An event that a reset hides. */
export declare function hiddenCell(type: EventType): Cell;
