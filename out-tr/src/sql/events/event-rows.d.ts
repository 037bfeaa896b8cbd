import type { PropertyFilter } from '../../model/scoring.ts';
import type { Dialect } from '../dialect.ts';
import { type AgeTable } from './age-table.ts';
/** The tables of values as common table expressions. */
export declare function valueTables(dialect: Dialect, table: AgeTable): readonly string[];
/** What one SELECT of events gives. */
export interface EventSelect {
    readonly table: AgeTable;
    readonly asOf: number;
    /** Properties that something reads. */
    readonly properties: readonly string[];
    /** Events that a score reset hides: `out`, or `flagged` by `is_hidden`; absent where nothing resets a score. */
    readonly hidden?: 'out' | 'flagged';
}
/**
 * Every event that exists at asOf with its values: a SELECT to stand in a FROM. Bots, internal addresses and exclusion
 * lists are out; consent and objection are not yet heeded.
 */
export declare function eventRows(dialect: Dialect, { table, asOf, properties, hidden }: EventSelect): string;
/** The condition that an event has the wanted properties; undefined without filters. */
export declare function filterCondition(dialect: Dialect, filters: readonly PropertyFilter[]): string | undefined;
