import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { PropertyFilter } from '../../model/scoring.ts';
/**
 * One number per lead, folded from a value that each of its events has by signal and whole-day age. Everything the
 * agreement asks of events comes down to such numbers; the table of values is written once, by exact arithmetic, and the
 * engine only looks up (semantics §3, Decay).
 */
export interface Measure {
    /** Column of the folded number; holds `/` or `:` and so is never the name of a field. */
    readonly name: string;
    readonly fold: Fold;
    /** Several only where sums are added event by event. */
    readonly parts: readonly MeasurePart[];
    /** Events hidden by a score reset take part, with the value 0; otherwise they do not. */
    readonly countsHidden: boolean;
}
/** A column of the table of values, and the events to which it applies. */
export interface MeasurePart {
    readonly column: string;
    /** Signal → its value by age; events of other signals have none. */
    readonly values: ReadonlyMap<string, DecayTable>;
    /** Only events with these properties have a value. */
    readonly filters: readonly PropertyFilter[];
}
/**
 * - `sum`, `max`, `min` of the values;
 * - `youngest`: the least age in whole days of the events that have a value other than 0;
 * - `rows`: not folded; a query of its own reads the value of each event, and heeds consent itself.
 */
export type Fold = 'sum' | 'max' | 'min' | 'youngest' | 'rows';
/** The value 1 below an age, 0 from it on; without an age always 1. */
export declare function present(belowDays?: number): DecayTable;
