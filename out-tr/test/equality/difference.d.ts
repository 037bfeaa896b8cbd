import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import { type ScoreRow } from '../../src/evaluate/score-row.ts';
/** Where an engine's answer is not that of the reference. */
export interface Difference {
    readonly engine: string;
    readonly lead: LeadRecord;
    readonly column: keyof ScoreRow;
    readonly expected: string | number | null;
    readonly got: string | number | null | undefined;
}
/** The columns of a row, in the order in which they build on one another. */
export declare const columns: readonly (keyof ScoreRow)[];
/** The first column of the first lead in which the rows differ; -0 is 0. */
export declare function firstDifference(engine: string, leads: readonly LeadRecord[], { expected, got }: {
    readonly expected: readonly ScoreRow[];
    readonly got: readonly ScoreRow[];
}): Difference | undefined;
