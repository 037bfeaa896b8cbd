import type { PlacedEvent } from './placed-event.ts';
import type { Ring } from './rings.ts';
/**
 * The youngest ages at which the events, given newest first, have the fates that they were given: each in its cell and no
 * younger than the one before; a kept one at least a window behind the n-th last kept, a dropped one less. Nothing when
 * they contradict each other.
 */
export declare function agesOf(events: readonly PlacedEvent[], rings: readonly Ring[]): readonly number[] | undefined;
