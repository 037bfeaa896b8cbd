import type { CaseResult, Row } from './row.ts';
/** A line per row with its growth since the next smaller size, and under the table why cases are open or broken. */
export declare function tableLines(rows: readonly Row[], results: readonly CaseResult[]): readonly string[];
