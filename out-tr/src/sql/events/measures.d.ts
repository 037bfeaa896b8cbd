import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { PropertyFilter } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import type { Fold, Measure } from './measure.ts';
/** What a rule or a criterion wants to know of a lead's events. */
export interface Request {
    readonly name: string;
    readonly fold: Fold;
    readonly signals: readonly string[];
    readonly values: DecayTable;
    readonly filters?: readonly PropertyFilter[];
    /** Add the values to those asked for under the same name; otherwise the same name is the same question. */
    readonly adds?: boolean;
    readonly countsHidden?: boolean;
}
/** Where the answer lies: one column for the signals of each consent purpose, for consent is known per lead only. */
export interface Answer {
    readonly column: string;
    /** Purpose whose consent must be in force; absent = none needed. */
    readonly purpose?: string;
}
/** Collects what all parts of a statement ask of events, so that the events are read once. */
export interface Measures {
    readonly ask: (request: Request) => readonly Answer[];
    /** Where the answers to what was asked under a name lie. */
    readonly answers: (name: string, signals: readonly string[]) => readonly Answer[];
    readonly all: () => readonly Measure[];
}
export declare function createMeasures(signals: Readonly<Record<string, Signal>>): Measures;
