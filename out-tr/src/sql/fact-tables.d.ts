import type { Statement } from './statement.ts';
/** The tables up to `lead_fact`, one row per lead with everything that was asked of it; so they are written last. */
export declare function factTables(statement: Statement): readonly string[];
