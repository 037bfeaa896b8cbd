import type { ScoreRow } from '../../src/evaluate/score-row.ts';
/** What rows say, column by column. */
export interface Tally {
    readonly add: (rows: readonly ScoreRow[]) => void;
    /** One line per column: in how many rows it has a value, and how many different ones. */
    readonly lines: () => readonly string[];
}
export declare function createTally(): Tally;
