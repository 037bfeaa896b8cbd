import type { LeadRecord } from '../lead-record.ts';
import { type CodeColumn } from './code-column.ts';
/** The events of all leads, those of one lead side by side, newest first, at one instant the lower id first. */
export interface EventColumns {
    /** Lead → place of its first event; one more for the end. */
    readonly offsets: Uint32Array;
    readonly signals: CodeColumn<string>;
    /** Instants at which they happened. */
    readonly at: Float64Array;
    /** Instants from which they are known; absent when all are known at once. */
    readonly from?: Float64Array;
    /** Property → its values. */
    readonly properties: Readonly<Record<string, CodeColumn<string>>>;
    /** The most events of one lead. */
    readonly most: number;
}
export interface GrowingEventColumns {
    /** Adds the events of the next lead. */
    readonly put: (events: LeadRecord['events']) => void;
    readonly finished: () => EventColumns;
}
export declare function growingEventColumns(): GrowingEventColumns;
