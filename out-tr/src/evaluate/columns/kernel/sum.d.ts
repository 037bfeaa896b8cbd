import type { DecayTable } from '../../score/decay-table.ts';
import type { EventMatch } from './event-match.ts';
/** A number that is added up over the columns and events of a lead. */
export interface Sum {
    /** Its name in generated code. */
    readonly name: string;
    readonly events: EventTerm[];
    /** Attribute → what each code of its column adds, by code. */
    readonly columns: Map<string, readonly number[]>;
    /** Such a sum only counts events and is never read: it raises an alarm when there are more than so many. */
    readonly alarmAbove?: number;
}
/** What an event adds by its age. */
export interface EventTerm {
    readonly match: EventMatch;
    readonly worth: DecayTable;
}
export declare function worthAt({ points, tail }: DecayTable, age: number): number;
/** 1 for every event younger than so many days; for every event without a limit. */
export declare function countingWithin(days: number | undefined): DecayTable;
/** Adds a table to what the codes of a column add already. */
export declare function addColumn({ columns }: Sum, attribute: string, table: readonly number[]): void;
