import type { CellReading } from '../../../src/model/source.ts';
import type { RecordFinding } from '../../../src/records/record-finding.ts';
import { type TimeFormat } from '../../../src/support/time-format.ts';
/** How the column `cell` of a file is read. */
export interface CellColumn {
    readonly reading: CellReading;
    readonly missing?: readonly string[];
}
/** What the cells of a file became: their values in order, `undefined` for none, and what was told of them. */
export interface LoadedCells {
    readonly values: readonly (string | number | boolean | undefined)[];
    readonly findings: readonly RecordFinding[];
    /** Places, from 0, of the cells that were told to be unreadable. */
    readonly unreadable: readonly number[];
}
/** Cells of delimited text, each of them quoted. */
export declare function loadCsv(column: CellColumn, cells: readonly string[]): Promise<LoadedCells>;
/** Cells as JSON writes them: `1.5`, `"1,5"`, `null`. */
export declare function loadJsonl(column: CellColumn, cells: readonly string[]): Promise<LoadedCells>;
/** Cells of one type, each an expression of the engine. */
export declare function loadParquet(column: CellColumn, type: string, cells: readonly string[]): Promise<LoadedCells>;
export declare function formatOf(text: string): TimeFormat;
