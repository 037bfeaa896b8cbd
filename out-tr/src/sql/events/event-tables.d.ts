import type { Statement } from '../statement.ts';
/** The leads joined with every number that was asked of their events, and the tables these numbers come from. */
export declare function eventTables(statement: Statement): readonly string[];
