import type { FileResult } from './runner.ts';
/** The report of a run: one line per file, under it the first difference of each failing case, and a total. */
export declare function summaryOf(results: readonly FileResult[]): string;
