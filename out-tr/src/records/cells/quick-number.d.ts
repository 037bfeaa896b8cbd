import type { CellReading } from '../../model/source.ts';
import type { QuickCell } from './quick-cell.ts';
type NumberReading = Extract<CellReading, {
    as: 'number';
}>;
/** The largest whole number that every engine holds exactly. */
export declare const largest: number;
/** Digits of a decimal of which every one is exact, so that it needs no bounds but those of its domain. */
export declare const exactDigits = 15;
/**
 * A number as the engine itself would write it: read and written it must give the same text, for the engine reads much
 * else, and rounds.
 */
export declare function quickNumber(reading: NumberReading, missing: readonly string[]): QuickCell | undefined;
/** It is none of the words for missing, which may be numbers. */
export declare function says(cell: string, missing: readonly string[]): readonly string[];
export {};
