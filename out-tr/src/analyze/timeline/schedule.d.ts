import type { Cluster } from './clusters.ts';
import type { Settlement } from './settlements.ts';
import type { Slot } from './slots.ts';
import type { Unit } from './units.ts';
/** One unit of events, and the settlements that it makes possible. */
export interface Step {
    readonly unit: number;
    readonly settlements: readonly Settlement[];
    /** The slots as narrow as what is still to come allows, where that is known. */
    readonly slots?: readonly Slot[];
}
export interface Schedule {
    /** The steps of each cluster, in the order of the clusters. */
    readonly clusters: readonly (readonly Step[])[];
    /** What can only be settled when everything is together. */
    readonly atEnd: readonly Settlement[];
}
interface Order {
    readonly units: readonly Unit[];
    readonly settlements: readonly Settlement[];
    readonly slots: readonly Slot[];
    /** Slots that something else gives to. */
    readonly begun: readonly number[];
}
/** An order of the units of each cluster in which few sums are open at a time, so that few rows have to be told apart. */
export declare function scheduleOf(clusters: readonly Cluster[], order: Order): Schedule;
export {};
