import type { Decay } from '../../model/scoring.ts';
/** Points by age in whole days: `points[age]`, and `tail` for every age beyond the list. */
export interface DecayTable {
    readonly points: readonly number[];
    readonly tail: number;
}
/**
 * The whole decay of an event worth `points` (scaled) as the shortest table: engines look up, never compute
 * (semantics §3). With a look-back the tail is 0, for an older event is not selected.
 */
export declare function decayTable(points: number, decay: Decay, lookbackDays?: number): DecayTable;
