import type { Statement } from '../statement.ts';
/** Name of the last table: one row per lead with any such event, a column of points per rule. */
export declare const keptTable = "kept_points";
/**
 * The points of all rules that compare events with each other, from one reading of the events: selected, told apart by a
 * property, thinned, added up. A rule is its place in the list of these rules.
 */
export declare function keptTables(statement: Statement, eventRows: string): readonly string[];
