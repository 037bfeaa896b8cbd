import type { CellReading } from '../../src/model/source.ts';
import { type TimeFormat } from '../../src/support/time-format.ts';
export interface CellCase {
    readonly name: string;
    readonly reading: CellReading;
    readonly missing?: readonly string[];
    /** Cells that have to be read the quick way; mutants of them are read in either way. */
    readonly common: readonly string[];
}
/** Readings with the cells that are written as most are. */
export declare const cellCases: readonly CellCase[];
/** Every text one edit away, and every digit or blank at two places beside each other. */
export declare function mutants(cell: string): readonly string[];
export declare function timeFormat(text: string): TimeFormat;
