import type { Settlement } from './settlements.ts';
import type { Unit } from './units.ts';
/**
 * Units that give to the same bounded sum: together they make up what it comes to, whatever other sums come to. What has no
 * bounded sum of its own is a cluster too.
 */
export interface Cluster {
    readonly units: readonly number[];
    /** Has bounded sums of its own, so that it can be worked out by itself before it meets the others. */
    readonly isOwn: boolean;
}
/** `isOpen`: slots that all may give to until the end. */
export declare function clustersOf(units: readonly Unit[], settlements: readonly Settlement[], isOpen: (slot: number) => boolean): readonly Cluster[];
