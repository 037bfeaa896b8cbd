import type { Severity } from '../diagnostics/finding.ts';
import { type RecordCode } from './codes.ts';
/** One kind of trouble in one column of a file: how often, and where first. */
export interface RecordFinding {
    readonly code: RecordCode;
    readonly severity: Severity;
    /** As the user knows it. */
    readonly file: string;
    readonly column?: string;
    /** What is wrong, in one lower-case sentence. */
    readonly message: string;
    readonly help: string;
    readonly count: number;
    /** The first of them, at most `listedRows`. */
    readonly examples: readonly RecordExample[];
}
export interface RecordExample {
    /** The names of the columns are row 1; blank lines are no rows. */
    readonly row?: number;
    readonly value?: string;
}
/** How many rows are listed of one kind and column; all are counted. */
export declare const listedRows = 20;
/** A finding in the words of its code's page where the place has none of its own. */
export declare function recordFinding(code: RecordCode, { count, examples, help, ...rest }: Pick<RecordFinding, 'file' | 'message'> & Partial<RecordFinding>): RecordFinding;
